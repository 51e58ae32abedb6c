import type { Question } from "../src/model/question.js";

/** The question, and the line below it. Inside a label, a legend, or what else names the answer. */
export function Title({ question: { text, note } }: { question: Question }) {
  return (
    <>
      <span id="title" class="title" part="question">
        {text}
      </span>
      {note && (
        <span class="note" part="note">
          {note}
        </span>
      )}
    </>
  );
}
