import { METRIC, SCALE } from "../../dashboard/insight/metric.js";
import { nameOf } from "../../dashboard/words/name-of.js";
import type { CommentReport } from "../report.js";
import type { DigestComment } from "./digest.js";

const MOST = 3;
const MAX_LENGTH = 300;

const date = new Intl.DateTimeFormat("en", { day: "numeric", month: "long", timeZone: "UTC" });

/** The newest that complain; a mention is none of them, for it has a place of its own. */
export function worthReading(comments: readonly CommentReport[]): DigestComment[] {
  return comments
    .filter((comment) => comment.source === undefined && complains(comment))
    .slice(0, MOST)
    .map(({ text, touchpoint, score, at }) => ({
      text: shortened(text.replace(/\s+/g, " ").trim()),
      of: [nameOf(touchpoint), ...(score ? [`${METRIC[score.metric].name} ${score.value}`] : []), date.format(at)].join(
        ", ",
      ),
    }));
}

/** The score that somebody gave goes before what their words look like. */
function complains({ score, sentiment }: CommentReport): boolean {
  return score ? score.value < SCALE[score.metric].from.middle : sentiment?.label === "negative";
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > MAX_LENGTH ? `${characters.slice(0, MAX_LENGTH).join("").trimEnd()}…` : text;
}
