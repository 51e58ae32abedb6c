import { batch, type Envelope } from "earshot/schema";
import { limits } from "../limits.js";
import { nestsDeeper } from "./nests-deeper.js";
import type { Refusal } from "./refusal.js";

/** The envelope of a batch, its records still unchecked. */
export function parseBatch(text: string): Envelope | Refusal {
  if (nestsDeeper(text, limits.maxDepth))
    return { status: 400, code: "too_deep", message: `JSON nests at most ${limits.maxDepth} deep.` };

  const { data, error } = batch.safeParse(parseJson(text));
  if (error) {
    const [issue] = error.issues;
    const where = issue?.path.join(".");
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
