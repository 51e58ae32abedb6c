import { markText, type Words } from "../insight/mark-text.js";

/** What somebody wrote, the words that decided marked. Every piece is a text node, so nothing of it is markup. */
export function MarkedText({ comment }: { comment: Words }) {
  return (
    <>
      {markText(comment).map(({ text, tone }, place) =>
        tone ? (
          <mark key={place} class="said" data-tone={tone}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  );
}
