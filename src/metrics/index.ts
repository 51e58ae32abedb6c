export { type CesResult, ces } from "./ces.js";
export { type CsatResult, csat } from "./csat.js";
export { type EmotionOptions, type EmotionResult, emotion } from "./emotion.js";
export type { Histogram } from "./histogram.js";
export type { Interval, IntervalOptions, Scored } from "./interval.js";
export { merge } from "./merge.js";
export { type NpsResult, nps } from "./nps.js";
export type { Share } from "./share.js";
export type { Valences } from "./valences.js";
