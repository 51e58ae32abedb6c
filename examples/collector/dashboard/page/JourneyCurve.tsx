import type { StageOf } from "earshot/metrics";
import type { Reading } from "../insight/read-touchpoint.js";

interface JourneyCurveProps {
  readonly stages: readonly StageOf<Reading>[];
  /** How much of the width each stage has. */
  readonly shares: readonly number[];
}

/** Joins the marks that can be judged: the rise and fall of the experience. Says nothing that the marks don't. */
export function JourneyCurve({ stages, shares }: JourneyCurveProps) {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let left = 0;
  const points = stages.flatMap(({ touchpoints }, index) => {
    const share = shares[index] ?? 0;
    const start = left;
    left += share;
    return touchpoints.flatMap(({ scores }, place) => {
      if (!scores?.enough || scores.net === null) return [];
      const x = ((start + ((place + 0.5) * share) / touchpoints.length) / whole) * 100;
      return [{ x, y: (100 - scores.net) / 2 }];
    });
  });

  return (
    <svg class="journey-curve" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path class="journey-zero" d="M0 50H100" />
      <path class="journey-line" d={curve(points)} />
    </svg>
  );
}

/** Leaves and reaches every point level, so that no bend goes higher or lower than what was measured. */
function curve([first, ...rest]: readonly { x: number; y: number }[]): string {
  if (!first) return "";
  let from = first;
  const bends = rest.map((to) => {
    const middle = (from.x + to.x) / 2;
    const bend = `C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
    from = to;
    return bend;
  });
  return `M${first.x} ${first.y}${bends.join("")}`;
}
