import { batch, type Envelope } from "earshot/schema";
import { UNKNOWN_KEY } from "../access/admit-writer.js";
import { limits } from "../limits.js";
import type { Refusal } from "./refusal.js";
import { shapeOf } from "./shape-of.js";

/** The envelope of a batch, its records still unchecked. */
export function parseBatch(text: string): Envelope | Refusal {
  const { depth, values } = shapeOf(text);
  if (depth > limits.maxDepth)
    return { status: 400, code: "too_deep", message: `JSON nests at most ${limits.maxDepth} deep.` };
  if (values > limits.maxValues)
    return { status: 400, code: "too_many", message: `A batch holds at most ${limits.maxValues} values.` };

  const { data, error } = batch.safeParse(parseJson(text));
  if (error) {
    const [issue] = error.issues;
    // The site's configuration is at fault, not what was answered: a 400 would make devices put their answers aside.
    if (issue?.path[0] === "key") return UNKNOWN_KEY;
    const where = issue?.path.join(".").slice(0, 100);
    return { status: 400, code: "unreadable", message: `Not a batch: ${where ? `${where}: ` : ""}${issue?.message}` };
  }
  if (data.batch.length > limits.maxRecords)
    return { status: 400, code: "too_many", message: `A batch holds at most ${limits.maxRecords} records.` };
  return data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
