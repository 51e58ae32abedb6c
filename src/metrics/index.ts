export { byStage, type StageOf } from "./by-stage.js";
export { type CesResult, ces } from "./ces.js";
export { compare } from "./compare.js";
export { type CsatResult, csat } from "./csat.js";
export type { Difference } from "./difference.js";
export { type EmotionOptions, type EmotionResult, emotion } from "./emotion.js";
export { type FunnelCounts, type FunnelResult, funnel } from "./funnel.js";
export type { Histogram } from "./histogram.js";
export type { Interval, IntervalOptions, Scored } from "./interval.js";
export {
  type JourneyMap,
  type JourneyOptions,
  type JourneyTouchpoint,
  journeyMap,
} from "./journey-map.js";
export type { JourneyRow } from "./journey-row.js";
export { merge } from "./merge.js";
export { type NetResult, net } from "./net.js";
export { type NpsResult, nps } from "./nps.js";
export type { Share } from "./share.js";
export { type Bucket, type TrendOptions, trend } from "./trend.js";
export type { Valences } from "./valences.js";
export type { Weakest } from "./weakest-of.js";
