import type { Gate } from "../model/gate.js";

/** One prompt at a time. */
export const onePrompt: Gate = ({ promptOpen }) => ({ pass: !promptOpen, actual: promptOpen, expected: false });
