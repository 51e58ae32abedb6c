import type { TouchpointReport } from "../../src/report.js";
import { nameOf } from "../words/name-of.js";
import { type Compared, changeOf } from "./change-of.js";
import { judgedBy } from "./judged-by.js";
import { type Mentions, readMentions } from "./read-mentions.js";
import { readScores, type Scores } from "./read-scores.js";

/** A touchpoint's counts, with what they say. */
export interface Reading {
  readonly id: string;
  readonly name: string;
  readonly stage: string;
  readonly report: TouchpointReport;
  /** Of its score, or else of its emotion; absent when the touchpoint asks for neither. */
  readonly scores?: Scores;
  /** Since the period before; absent where nothing is compared. */
  readonly change?: Compared;
  /** What was said of it without being asked. */
  readonly mentions?: Mentions;
}

/** @param before all touchpoints of the period before, where that was asked for */
export function readTouchpoint(report: TouchpointReport, before?: readonly TouchpointReport[]): Reading {
  const { id, stage, indirect } = report;
  const judged = judgedBy(report);
  return {
    id,
    name: nameOf(id),
    stage,
    report,
    ...(judged && { scores: readScores(judged.metric, judged.histogram) }),
    ...(judged &&
      before && {
        change: changeOf(
          report,
          before.find((one) => one.id === id),
        ),
      }),
    ...(indirect && { mentions: readMentions(indirect) }),
  };
}
