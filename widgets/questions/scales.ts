import { ces } from "./ces/ces.js";
import { csat } from "./csat/csat.js";
import { emotion } from "./emotion/emotion.js";
import { rating } from "./rating/rating.js";

/** Kinds that are a row of values: one file to load. */
export const scales = { kinds: { ces, csat, emotion, rating } };
