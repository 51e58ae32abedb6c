import type { MentionRecord } from "../../stored-record.js";
import type { Imported, Rejection } from "../imported.js";
import { isProblem, type Row } from "../row.js";
import type { Settings } from "../settings.js";
import { toMention } from "../to-mention.js";
import { printable } from "./printable.js";

const MAX_TEXT = 70;

/** What was understood of a row, or why nothing was. */
export async function previewOf(row: Row, settings: Settings, now: number): Promise<string> {
  const read = "problem" in row ? row.problem : await toMention(row.cells, settings, now);
  if (isProblem(read)) return rejectionOf({ row: row.row, ...read });
  const { at, source, touchpoint, locale, respondent, answers, traits = {} } = read.record as MentionRecord;
  const [tone, words] = answers;
  const about = [
    `${at.slice(0, 16).replace("T", " ")} UTC`,
    String(tone?.value),
    `${source} on ${touchpoint.id} (${touchpoint.stage})`,
    locale,
    ...(respondent.userId === undefined ? [] : [`by ${respondent.userId}`]),
    ...Object.entries(traits).map(([name, value]) => `${name}: ${value}`),
  ];
  const text = words ? `"${printable(String(words.value), MAX_TEXT)}"` : "no words";
  return `Row ${row.row}: ${printable(about.join(", "))}\n  ${text}`;
}

export function rejectionOf({ row, column, message }: Rejection): string {
  return printable(`Row ${row}${column === undefined ? "" : `, column "${column}"`}: ${message}`);
}

export function summaryOf({ accepted, duplicate, erased, rejected, rejectedInAll }: Imported, dryRun: boolean): string {
  const more = rejectedInAll - rejected.length;
  return [
    ...rejected.map(rejectionOf),
    ...(more > 0 ? [`… and ${more} more rejected`] : []),
    dryRun
      ? `${accepted} would be taken in, ${rejectedInAll} rejected. Nothing was stored.`
      : `${accepted} taken in, ${duplicate} were there already, ${erased} of authors who were erased, ${rejectedInAll} rejected.`,
  ].join("\n");
}
