import { normalQuantile } from "./normal-quantile.js";

/** Beyond this the expansion is right to six decimals, and the series gets long. */
const MANY = 200;

/**
 * @internal How many standard errors to each side of a mean hold this share of Student's t distribution:
 * 2.228 for 0.95 and 10 degrees of freedom.
 *
 * Up to 200 degrees of freedom by bisection of the exact series, Abramowitz and Stegun 26.7.3 and 26.7.4;
 * above, by their expansion about the normal quantile, 26.7.5.
 *
 * @param degrees at least 1, fractions too
 */
export function studentQuantile(confidence: number, degrees: number): number {
  const z = normalQuantile(confidence);
  if (degrees > MANY)
    return z + (z ** 3 + z) / (4 * degrees) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2);

  // Between whole degrees t is all but straight in 1/ν; what bend there is errs to the wide side.
  const whole = Math.floor(degrees);
  const rest = (degrees - whole) * ((whole + 1) / degrees);
  if (rest) return (1 - rest) * studentQuantile(confidence, whole) + rest * studentQuantile(confidence, whole + 1);

  // By the angle θ = atan(t / √ν), which has an upper bound where t has none.
  let low = 0;
  let high = Math.PI / 2;
  for (let i = 0; i < 60; i++) {
    const angle = (low + high) / 2;
    if (shareWithin(angle, degrees) < confidence) low = angle;
    else high = angle;
  }
  return Math.tan(low) * Math.sqrt(degrees);
}

function shareWithin(angle: number, degrees: number): number {
  const cosine = Math.cos(angle);
  const odd = degrees % 2;
  let term = odd ? cosine : 1;
  let series = degrees > 1 ? term : 0;
  for (let k = odd ? 2 : 1; k < degrees - 2; k += 2) {
    term *= (k / (k + 1)) * cosine * cosine;
    series += term;
  }
  const inner = Math.sin(angle) * series;
  return odd ? (2 / Math.PI) * (angle + inner) : inner;
}
