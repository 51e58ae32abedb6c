import { EarshotError } from "../errors.js";

/**
 * @internal How many standard deviations to each side of the mean hold this share of a normal distribution:
 * 1.96 for 0.95.
 *
 * The share within z is 2φ(z)(z + z³/3 + z⁵/(3·5) + …), accurate to the last digit (Marsaglia, "Evaluating the
 * Normal Distribution", J. Stat. Software 11(4), 2004). It bends downwards, so Newton's steps from 0 never overshoot.
 */
export function normalQuantile(confidence: number): number {
  if (!(confidence > 0 && confidence < 1))
    throw new EarshotError("out_of_scale", "confidence", `expected a share, not ${confidence}`);
  let z = 0;
  // It doubles its digits with each step: 40 are plenty for any share that a double can hold.
  for (let step = 0; step < 40; step++) {
    let series = z;
    for (let term = z, k = 3; term > 1e-16; k += 2) series += term *= (z * z) / k;
    z += confidence * Math.sqrt(Math.PI / 2) * Math.exp((z * z) / 2) - series;
  }
  return z;
}
