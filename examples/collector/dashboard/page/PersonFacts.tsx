import type { Address } from "../address/address.js";
import type { ReadJourney } from "../insight/read-journey.js";
import { formatTimes } from "../words/format-times.js";
import { RespondentLink } from "./RespondentLink.js";

interface PersonFactsProps {
  readonly journey: ReadJourney;
  readonly seenWith: readonly string[];
  readonly address: Address;
  onGo(address: Address): void;
}

/** How much there is of somebody, and what the site has told of them. */
export function PersonFacts({ journey, seenWith, address, onGo }: PersonFactsProps) {
  const { asked, answered, mentions, traits } = journey;
  return (
    <>
      <p class="person-sum">
        {asked > 0 ? `Asked ${formatTimes(asked)}, answered ${formatTimes(answered)}` : "Never asked"}
        {mentions > 0 && `; spoke of it elsewhere ${formatTimes(mentions)}`}.
      </p>
      {(traits.length > 0 || seenWith.length > 0) && (
        <dl class="facts">
          {traits.map(([name, value]) => (
            <div key={name}>
              <dt>
                <bdi>{name}</bdi>
              </dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
          {seenWith.length > 0 && (
            <div>
              <dt>Seen with</dt>
              {seenWith.map((other) => (
                <dd key={other}>
                  <RespondentLink address={address} id={other} onGo={onGo}>
                    <bdi>{other}</bdi>
                  </RespondentLink>
                </dd>
              ))}
            </div>
          )}
        </dl>
      )}
    </>
  );
}
