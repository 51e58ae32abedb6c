import type { Incoming } from "../store.js";
import type { Likenesses } from "./create-likenesses.js";
import type { Line, Pages } from "./create-pages.js";
import type { Kept } from "./kept.js";
import { LIKENESS_COLUMNS, type NamedLikeness } from "./likeness.js";
import { OWN_COLUMNS, ownLine } from "./own-line.js";

/** A record with what takes time to write down, done while it waits: and no more, for thousands wait. */
export interface Prepared extends Kept {
  readonly alike: NamedLikeness;
  /** Whose it is: ids of a respondent. */
  readonly anonymous: string;
  readonly user: string | undefined;
  /** Its row, but for what it adds to the sums. */
  readonly line: Line;
}

/** Of `line`. */
export const ROW_COLUMNS: readonly string[] = [...OWN_COLUMNS, ...LIKENESS_COLUMNS];

export function prepared(project: string, item: Incoming, likenesses: Likenesses, pages: Pages): Prepared {
  const { record, fingerprint, at } = item;
  const { anonymousId, userId } = record.respondent;
  const { alike, line } = likenesses(project, item);
  // All at once: put together of parts, an object takes several times as long.
  return {
    id: record.id,
    rev: record.rev,
    fingerprint,
    prompt: record.promptId,
    at,
    alike,
    anonymous: anonymousId,
    user: userId,
    line: pages(`${ownLine(item)}\t${line}`),
  };
}
