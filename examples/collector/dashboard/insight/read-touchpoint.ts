import type { TouchpointReport } from "../../src/report.js";
import { nameOf } from "../words/name-of.js";
import { readScores, type Scores } from "./read-scores.js";

/** A touchpoint's counts, with what they say. */
export interface Reading {
  readonly id: string;
  readonly name: string;
  readonly stage: string;
  readonly report: TouchpointReport;
  /** Absent when the touchpoint asks for no score. */
  readonly scores?: Scores;
}

export function readTouchpoint(report: TouchpointReport): Reading {
  const { id, stage, score } = report;
  const reading = { id, name: nameOf(id), stage, report };
  return score ? { ...reading, scores: readScores(score.metric, score.histogram) } : reading;
}
