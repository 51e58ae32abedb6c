import type { Gate } from "../model/gate.js";

/** What draws the prompt comes over the network, and may not come. */
export const canDraw: Gate = ({ canDraw }) => ({ pass: canDraw, actual: canDraw, expected: true });
