import { readSettings, type Said } from "../../../examples/collector/src/mentions/read-settings.js";
import type { Cells, Problem } from "../../../examples/collector/src/mentions/row.js";
import { isProblem } from "../../../examples/collector/src/mentions/row.js";
import { toMention } from "../../../examples/collector/src/mentions/to-mention.js";
import type { Incoming } from "../../../examples/collector/src/store.js";
import type { MentionRecord } from "../../../examples/collector/src/stored-record.js";

export const NOW = Date.UTC(2026, 10, 29, 12);

const FIXED = { source: "review", touchpoint: "product-reviews", stage: "use" };

export const settingsOf = (map: string, more: Partial<Said> = {}) => readSettings({ map: [map], ...FIXED, ...more });

const ALL = "text=text,at=at,id=id,edited=edited,author=author,rating=rating:1-5,locale=locale,trait.plan=plan";

/** A row with a text and a day, unless it is said otherwise, by fields. */
export function read(cells: Cells = {}, settings = settingsOf(ALL)): Promise<Incoming | Problem> {
  return toMention({ text: "Fine.", at: "2026-03-05", ...cells }, settings, NOW);
}

export async function mention(cells?: Cells, settings?: ReturnType<typeof settingsOf>): Promise<MentionRecord> {
  const incoming = await read(cells, settings);
  if (isProblem(incoming)) throw new Error(incoming.message);
  return incoming.record as MentionRecord;
}

export async function* inParts(...parts: readonly string[]): AsyncGenerator<string> {
  yield* parts;
}

export async function all<T>(each: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of each) found.push(one);
  return found;
}
