import type { Strings } from "../../strings/strings.js";
import { HEAD } from "../../theme/faces.js";

const EYES = "M5.8 6v.6M10.2 6v.6";

/** A face for each feeling, on 16 by 16. */
export const feelings: Readonly<Record<keyof Strings["emotions"], `M${string}`>> = {
  delighted: `${HEAD}M4.6 6.6q1-1.4 2 0M9.4 6.6q1-1.4 2 0M4.8 9.2h6.4q-.5 3-3.2 3t-3.2-3z`,
  happy: `${HEAD}${EYES}M5.2 9.8q2.8 2.2 5.6 0`,
  surprised: `${HEAD}${EYES}M4.9 4.3q.8-.7 1.6-.2M9.5 4.1q.8-.5 1.6.2M9.3 10.8a1.3 1.5 0 1 1-2.6 0 1.3 1.5 0 0 1 2.6 0z`,
  indifferent: `${HEAD}${EYES}M5.2 10.2h5.6`,
  confused: `${HEAD}${EYES}M4.8 4.6h2M9.3 3.9l2 .7M5.2 10.6q1-1.2 1.9-.4t1.8.1 1.9-.6`,
  disappointed: `${HEAD}${EYES}M5.4 11q2.6-2 5.2 0`,
  frustrated: `${HEAD}M4.7 5.6l1.9 1-1.9.8M11.3 5.6l-1.9 1 1.9.8M5.2 10.8l1.4-.9 1.4.9 1.4-.9 1.4.9`,
  angry: `${HEAD}M5.8 6.6v.5M10.2 6.6v.5M4.6 4.9l2.3 1M11.4 4.9l-2.3 1M5 11.6q3-3 6 0`,
};
