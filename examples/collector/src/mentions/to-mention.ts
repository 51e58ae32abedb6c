import { bounded } from "../../../../src/response/bounded.js";
import { maskText } from "../../../../src/response/mask-text.js";
import { fingerprintOf } from "../batch/fingerprint-of.js";
import type { Incoming } from "../store.js";
import type { MentionRecord, Source } from "../stored-record.js";
import { mentionId } from "./mention-id.js";
import { readCells } from "./read-cells.js";
import { type Cells, isProblem, type Problem } from "./row.js";
import type { Settings } from "./settings.js";
import { toneOfRating, toneOfWords } from "./tone-of.js";
import { wireProblem } from "./wire-problem.js";

const MAX_TEXT = 10_000;
/** Revisions are whole numbers of 31 bits: seconds from here on last until 2068. */
const FIRST_REVISION_MS = Date.UTC(2000, 0, 1);

/**
 * A row as a mention, masked as the page masks what is typed into it; or why it is none.
 *
 * Its id is made of its own id where a column has one, else of what was said, by whom, when and where. Its revision is
 * the second of its last change: who corrects a review takes the place of what it said before.
 */
export async function toMention(cells: Cells, settings: Settings, now: number): Promise<Incoming | Problem> {
  const read = readCells(cells, settings, now);
  if (isProblem(read)) return read;
  const { text, at, changedAt, externalId, author, rating, source, touchpoint, stage, locale, traits } = read;

  const id = externalId
    ? await mentionId(0, [source, externalId])
    : await mentionId(at, [source, text, String(at), author ?? ""]);
  const rev = Math.max(0, Math.floor((changedAt - FIRST_REVISION_MS) / 1_000));
  const base = {
    ...{ id, rev, at: new Date(at).toISOString(), test: false, promptId: id, locale, context: {} },
    touchpoint: {
      id: touchpoint,
      stage: stage as MentionRecord["touchpoint"]["stage"],
      revision: 0,
      audience: "customer" as const,
    },
    respondent: { anonymousId: id, ...(author && { userId: author }) },
    ...(Object.keys(traits).length > 0 && { traits }),
  };
  // Before it is masked: a megabyte in a cell is refused, and not searched for telephone numbers.
  const problem = wireProblem(base, text, settings);
  if (problem) return problem;

  const tone =
    rating === undefined || !settings.scale ? toneOfWords(text, locale) : toneOfRating(rating, settings.scale);
  const words = { question: "text", type: "text", value: bounded(maskText(text), MAX_TEXT) } as const;
  const record: MentionRecord = {
    ...base,
    kind: "mention",
    source: source as Source,
    answers: [{ question: "tone", type: "tone", value: tone }, ...(text.trim() ? [words] : [])],
  };
  // Of what the row says, not of what was made of it: other words that decide don't make it another review.
  const fingerprint = await fingerprintOf(JSON.stringify(read));
  return { record, body: JSON.stringify(record), fingerprint, at: Math.min(at, now), receivedAt: now };
}
