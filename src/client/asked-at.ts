import { own } from "../lib/own.js";
import type { Past } from "../model/history.js";
import { isoOf } from "./iso-of.js";
import type { AskedMark } from "./mark-names.js";

/**
 * When a touchpoint was last shown (0), or answered (1).
 *
 * @param asked an `AskedMark`, as it was kept: not trusted
 */
export function askedAt(asked: unknown, id: string, which: 0 | 1): string | undefined {
  const times = own(Object(asked), id);
  return Array.isArray(times) ? isoOf(times[which]) : undefined;
}

/** When each touchpoint was last shown, and answered. */
export function timesOf({ touchpoints }: Past): AskedMark {
  return Object.fromEntries(
    Object.entries(touchpoints).map(([id, { shownAt, answeredAt }]) => [
      id,
      answeredAt === undefined ? [shownAt] : [shownAt, answeredAt],
    ]),
  );
}
