import type { IndirectReport } from "../../src/report.js";
import { TONE, type Tone } from "../insight/tone.js";
import { formatCount } from "../words/format-count.js";

const PARTS: readonly { tone: Tone; bar: string }[] = [
  { tone: "negative", bar: "poor" },
  { tone: "neutral", bar: "middle" },
  { tone: "positive", bar: "good" },
  { tone: "unknown", bar: "none" },
];

/** What was said elsewhere, by its tone. Beside the score, and no part of it. */
export function Indirect({ indirect }: { indirect: IndirectReport }) {
  const n = PARTS.reduce((sum, { tone }) => sum + indirect[tone], 0);
  let left = 0;
  return (
    <div class="indirect">
      <p class="row">
        <span>
          <span class="diamond" aria-hidden="true" /> Indirect
        </span>
        <b>{formatCount(n)} reviews and chats</b>
      </p>
      <svg aria-hidden="true" height="8">
        {PARTS.map(({ tone, bar }) => {
          const share = (indirect[tone] / n) * 100;
          const x = left;
          left += share;
          return <rect key={tone} class={`bar-${bar}`} x={`${x}%`} width={`${share}%`} height="8" />;
        })}
      </svg>
      <ul class="tones note">
        {PARTS.map(({ tone, bar }) => (
          <li key={tone} data-bar={bar}>
            {TONE[tone]} <b>{formatCount(indirect[tone])}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
