import type { Address } from "../address/address.js";
import type { OpenCase } from "../live/cases.js";
import { nameOf } from "../words/name-of.js";
import { Moment } from "./Moment.js";
import { RespondentLink } from "./RespondentLink.js";
import { ScoreChip } from "./ScoreChip.js";

interface CaseAnswerProps {
  readonly found: OpenCase;
  readonly now: number;
  readonly address: Address;
  onGo(address: Address): void;
}

/** What a case is about, as it stands in the store now. */
export function CaseAnswer({ found: { answer, touchpoint, respondent }, now, address, onGo }: CaseAnswerProps) {
  return (
    <div class="case-answer">
      {!answer && <p class="note">The answer is no longer kept.</p>}
      {answer?.comments.map((words, place) => (
        <p key={place} class="comment-text" dir="auto">
          {words}
        </p>
      ))}
      <p class="case-meta">
        {answer?.score && <ScoreChip score={answer.score} />}
        <span>{nameOf(touchpoint)}</span>
        {answer && <span>{nameOf(answer.stage)}</span>}
        {answer && <Moment at={answer.at} now={now} />}
        <RespondentLink address={address} id={respondent} onGo={onGo}>
          Their journey
        </RespondentLink>
      </p>
      {answer?.contact && (
        <div class="case-contact">
          <p>
            May be written to: <bdi>{answer.contact.value}</bdi>
          </p>
          <p class="note" dir="auto">
            {answer.contact.consent}
          </p>
        </div>
      )}
    </div>
  );
}
