import type { Tone } from "../insight/tone.js";

/** Up, down, both ways: told apart by shape, with any kind of colour vision. */
const SHAPES: Readonly<Record<Tone, string>> = {
  positive: "M4 1 8 7H0Z",
  negative: "M4 7 0 1H8Z",
  neutral: "M4 0 8 4 4 8 0 4Z",
  unknown: "M0 3H8V5H0Z",
};

export function ToneMark({ tone }: { tone: Tone }) {
  return (
    <svg class="tone-mark" viewBox="0 0 8 8" aria-hidden="true">
      <path d={SHAPES[tone]} />
    </svg>
  );
}
