import type { Incoming } from "../store.js";
import type { Likenesses } from "./create-likenesses.js";
import type { Kept } from "./kept.js";
import type { NamedLikeness } from "./likeness.js";
import { lineOf } from "./line-of.js";
import { ownColumns } from "./to-row.js";

/** A record with what takes time to write down, done while it waits: and no more, for thousands wait. */
export interface Prepared extends Kept {
  readonly alike: NamedLikeness;
  /** Whose it is: ids of a respondent. */
  readonly people: readonly string[];
  /** The row's values, in the order of its columns. */
  readonly line: string;
}

export function prepared(project: string, item: Incoming, likenesses: Likenesses): Prepared {
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
    people: userId === undefined ? [anonymousId] : [anonymousId, userId],
    line: `${lineOf(ownColumns(item))}\t${line}`,
  };
}
