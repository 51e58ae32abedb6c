import type { Words } from "../insight/mark-text.js";
import { reasonsOf } from "../insight/reasons-of.js";
import { TONE } from "../insight/tone.js";
import { formatWeight } from "../words/format-weight.js";
import { ToneMark } from "./ToneMark.js";

/** Whether a comment speaks well or ill and how it sounds, and on demand by which words. */
export function Verdict({ comment }: { comment: Words }) {
  const { sentiment, emotion } = comment;
  if (!sentiment) return null;
  return (
    <details class="verdict" data-tone={sentiment.label}>
      <summary>
        <ToneMark tone={sentiment.label} />
        <span class="verdict-label">{TONE[sentiment.label]}</span>
        {emotion && <span class="verdict-emotion">sounds {emotion.feeling}</span>}
        <span class="visually-hidden">: by which words?</span>
      </summary>
      <ul class="reasons">
        {reasonsOf(comment).map(({ said, weight, feeling }, place) => (
          <li key={place}>
            <bdi>{said}</bdi> {weight !== undefined && <b dir="ltr">{formatWeight(weight)}</b>} {feeling}
          </li>
        ))}
      </ul>
      <p class="note">
        {sentiment.words.length === 0
          ? "No word says good or bad, or the language isn't covered."
          : "A list of words decided. Irony escapes it."}
      </p>
    </details>
  );
}
