import type { Address } from "../address/address.js";
import type { ListedCase } from "../live/cases.js";
import { nameOf } from "../words/name-of.js";
import { CaseDue } from "./CaseDue.js";
import { CaseOwner } from "./CaseOwner.js";
import { Moment } from "./Moment.js";
import { ScoreChip } from "./ScoreChip.js";
import { ViewLink } from "./ViewLink.js";

interface CaseLineProps {
  readonly each: ListedCase;
  readonly now: number;
  /** It is shown beside. */
  readonly open: boolean;
  readonly address: Address;
  onGo(address: Address): void;
}

/** A case at a glance: what, whose, until when, and what was said. */
export function CaseLine({ each, now, open, address, onGo }: CaseLineProps) {
  const { id, title, owner, touchpoint, openedAt, answer } = each;
  const words = answer?.comments[0];
  return (
    <li class="case-line" data-case={id} data-open={open}>
      <p class="case-title">
        <ViewLink to={{ ...address, view: "cases", id: `${id}` }} current={open} onGo={onGo}>
          {title}
        </ViewLink>
      </p>
      {words && (
        <p class="case-words" dir="auto">
          {words}
        </p>
      )}
      <p class="case-meta">
        {answer?.score && <ScoreChip score={answer.score} />}
        <span>{nameOf(touchpoint)}</span>
        <CaseOwner owner={owner} />
        <Moment at={openedAt} now={now} />
        <CaseDue each={each} now={now} />
      </p>
    </li>
  );
}
