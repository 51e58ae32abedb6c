import { stableHash } from "../lib/stable-hash.js";
import type { Gate } from "../model/gate.js";

/**
 * A share of respondents, always the same ones: each has a fixed place between 0 and 1 for each touchpoint, and is in
 * when the rate lies above it. So raising the rate only adds people.
 */
export const sampled: Gate = ({ touchpoint, respondent }) => {
  const place = stableHash(`${respondent}/${touchpoint.id}`) / 2 ** 32;
  return { pass: place < touchpoint.sample, actual: place, expected: { lt: touchpoint.sample } };
};
