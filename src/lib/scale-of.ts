/** What of a question says how far its scale reaches. */
interface Scaled {
  readonly type: string;
  readonly style?: string;
  readonly min?: number;
  readonly max?: number;
}

const SCALES: Readonly<Record<string, readonly [number, number]>> = { nps: [0, 10], csat: [1, 5], ces: [1, 7] };

/** Lowest and highest score that can be given; `undefined` for what is no score. */
export function scaleOf({ type, style, min = 1, max = 5 }: Scaled): readonly [number, number] | undefined {
  if (style === "thumbs") return [1, 2];
  return type === "rating" ? [min, max] : SCALES[type];
}
