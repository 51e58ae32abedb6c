import type { Receipt } from "../../src/model/prompt.js";
import type { Strings } from "../strings/strings.js";

/** What the visitor should know about the answer beyond thanks; nothing while all is well. */
export function detailOf({ stored, online }: Receipt, t: Strings): string | undefined {
  if (stored === "none") return t.noRoom;
  if (online) return undefined;
  return stored === "durable" ? t.savedOffline : t.keepPage;
}
