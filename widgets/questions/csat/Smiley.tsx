/** Where the middle of the mouth hangs, from a frown to a smile; its corners stay where they are. */
const MOUTHS = ["M10 22.5q6-7 12 0", "M10.5 21.5q5.5-3.5 11 0", "M10.5 20.5h11", "M10.5 19.5q5.5 4.5 11 0"];
const LAUGH = "M9.5 18.5h13q-1 6-6.5 6t-6.5-6z";

/** A face in the colour of the text. @param mood 1, very unhappy, to 5, very happy */
export function Smiley({ mood }: { mood: number }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="13" />
      <path class="eyes" d="M11.5 12.5v1M20.5 12.5v1" />
      <path d={MOUTHS[mood - 1] ?? LAUGH} />
    </svg>
  );
}
