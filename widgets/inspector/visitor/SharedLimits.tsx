import { Fragment } from "preact";
import { Section } from "../parts/Section.js";
import { When } from "../parts/When.js";
import type { Report } from "../report/report.js";
import { spanInWords } from "../words/span-in-words.js";
import { groupUse } from "./group-use.js";

/** The limits that all touchpoints share, and how much of them is used up. */
export function SharedLimits({ report }: { readonly report: Report }) {
  const { limits, state, now } = report;
  const quietUntil = state.lastShownAt === undefined ? now : state.lastShownAt + limits.quietMs;
  return (
    <Section title="Shared limits">
      <dl class="pairs">
        <dt>Quiet</dt>
        <dd>
          {quietUntil > now ? (
            <>
              until <When at={quietUntil} now={now} />
            </>
          ) : (
            <>not now; {spanInWords(limits.quietMs)} after any prompt</>
          )}
        </dd>
        <dt>Each visit</dt>
        <dd>at most {limits.perSession}</dd>
        {groupUse(limits, state, now).map(({ name, used, max, perMs, freeAt }) => (
          <Fragment key={name}>
            <dt dir="auto">{name}</dt>
            <dd>
              {used} of {max} in {spanInWords(perMs)}
              {freeAt !== undefined && (
                <>
                  ; free <When at={freeAt} now={now} />
                </>
              )}
            </dd>
          </Fragment>
        ))}
      </dl>
    </Section>
  );
}
