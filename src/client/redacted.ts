import { messageOf } from "../lib/message-of.js";
import type { WireRecord } from "../model/wire.js";
import { callHook } from "../response/call-hook.js";
import { maskRecord } from "../response/mask-record.js";
import { withoutWords } from "../response/without-words.js";
import type { KeeperSeat } from "./seat.js";

/**
 * A record as it may be kept: what is masked, or taken away by the host, is not even stored. Nothing where the host wants
 * none of it.
 */
export async function redacted(
  said: WireRecord,
  maskText: boolean,
  { clock, hooks, log }: Pick<KeeperSeat["ports"], "clock" | "hooks" | "log">,
): Promise<WireRecord | undefined> {
  const record = maskText ? maskRecord(said) : said;
  const { redact } = hooks();
  if (!redact) return record;
  try {
    return await callHook(redact, record, clock);
  } catch (error) {
    log(`redact: ${messageOf(error)}; what was typed is left out.`);
    return withoutWords(record);
  }
}
