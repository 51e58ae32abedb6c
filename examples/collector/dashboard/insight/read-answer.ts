import type { StepAnswer } from "../../src/respondent/step.js";
import { nameOf } from "../words/name-of.js";
import { bandOf } from "./band-of.js";
import { type Band, type Metric, SCALE } from "./metric.js";

/** An answer as a page tells it. */
export type ReadAnswer =
  | { readonly kind: "score"; readonly metric: Metric; readonly value: number; readonly band: Band }
  | { readonly kind: "words" }
  /** Without a value it is not for this reader. */
  | { readonly kind: "address"; readonly value?: string }
  | { readonly kind: "said"; readonly text: string };

/** What somebody answered: a score in its band, words to be read, an address, or anything else in words. */
export function readAnswer({ type, value, scale, sentiment }: StepAnswer): ReadAnswer {
  if (type === "contact") return { kind: "address", ...(typeof value === "string" && { value }) };
  if (sentiment) return { kind: "words" };
  const metric = metricOf(type);
  if (metric && typeof value === "number" && isOfScale(metric, value, scale))
    return { kind: "score", metric, value, band: bandOf(metric, value) };
  if (type === "csat" && scale?.[1] === 2) return { kind: "said", text: value === 2 ? "Thumbs up" : "Thumbs down" };
  if (typeof value === "number") return { kind: "said", text: scale ? `${value} of ${scale[1]}` : `${value}` };
  if (typeof value === "string") return { kind: "said", text: value.trim() ? inWords(value) : "Nothing" };
  return { kind: "said", text: (value ?? []).map(inWords).join(", ") || "None of them" };
}

/** Of what they could choose we have the id; what they wrote themselves stays as it is. */
function inWords(value: string): string {
  return /^[\w.:-]+$/.test(value) ? nameOf(value) : value;
}

function metricOf(type: string): Metric | undefined {
  return (["nps", "csat", "ces"] as const).find((metric) => metric === type);
}

/** Thumbs are a CSAT of another scale: their 2 is no 2 of 5. */
function isOfScale(metric: Metric, value: number, scale: StepAnswer["scale"]): boolean {
  const [low, high] = SCALE[metric].values;
  return value >= low && value <= high && (!scale || (scale[0] === low && scale[1] === high));
}
