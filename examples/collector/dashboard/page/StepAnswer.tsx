import type { StepAnswer as Answer } from "../../src/respondent/step.js";
import { readAnswer } from "../insight/read-answer.js";
import { nameOfBand } from "../words/name-of-band.js";
import { MarkedText } from "./MarkedText.js";
import { ScoreChip } from "./ScoreChip.js";
import { Verdict } from "./Verdict.js";

/** What was asked, and what was answered: as text and nothing else. */
export function StepAnswer({ answer }: { answer: Answer }) {
  const { text } = answer;
  return (
    <li>
      {text && (
        <p class="comment-question" dir="auto">
          {text}
        </p>
      )}
      <Answered answer={answer} />
    </li>
  );
}

function Answered({ answer }: { answer: Answer }) {
  const read = readAnswer(answer);
  if (read.kind === "score")
    return (
      <p class="step-score">
        <ScoreChip score={read} /> <span class="note">{nameOfBand(read.metric, read.band)}</span>
      </p>
    );
  if (read.kind === "address")
    return (
      <p>
        Left an address{read.value !== undefined && ": "}
        {read.value !== undefined && <bdi>{read.value}</bdi>}
      </p>
    );
  if (read.kind === "said") return <p dir="auto">{read.text}</p>;
  const words = { text: String(answer.value), ...(answer.sentiment && { sentiment: answer.sentiment }) };
  return (
    <>
      <p class="comment-text" dir="auto">
        <MarkedText comment={words} />
      </p>
      <Verdict comment={words} />
    </>
  );
}
