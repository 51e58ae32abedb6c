import { parsed } from "../../lib/parsed.js";
import { utf8Length } from "../../lib/utf8-length.js";
import type { WireRecord } from "../../model/wire.js";
import type { Format, FormatSettings } from "../format.js";
import { retryAfterMs } from "../retry-after.js";
import { verdictOf } from "../verdict-of.js";
import { answersByName } from "./answers-by-name.js";
import { pack, TOO_LARGE } from "./pack.js";

/** Of 2,500 events, of which a response may be two. */
const LIMITS = { maxRecords: 1_250, maxBytes: 500_000 };
const MAX_EVENT_BYTES = 32_000;

const EVENTS = { shown: "Survey Shown", response: "Survey Responded", dismissed: "Survey Dismissed" };

/**
 * Segment's batches, which RudderStack, Jitsu and others read too. The key goes in the body: a header of its own might
 * not get past the collector's CORS.
 *
 * @see https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/server/http-api
 * @see https://www.twilio.com/docs/segment/connections/spec/common
 */
export const segment: Format = {
  ...LIMITS,

  encode(records, settings) {
    const { key: writeKey, now } = settings;
    const envelope = JSON.stringify({ writeKey, sentAt: new Date(now).toISOString() });
    const write = (record: WireRecord) => {
      const events = eventsOf(record, settings).map((event) => JSON.stringify(event));
      return events.some((event) => utf8Length(event) > MAX_EVENT_BYTES) ? TOO_LARGE : events.join();
    };
    return pack(
      records,
      write,
      { open: `${envelope.slice(0, -1)},"batch":[`, between: ",", close: "]}", contentType: "application/json" },
      LIMITS,
      settings,
    );
  },

  classify(reply, ids, now) {
    const verdict = verdictOf(reply, ids, retryAfterMs(reply.retryAfter, undefined, now));
    const said = parsed(reply.body) as { success?: unknown; ok?: unknown } | undefined;
    // 200 says that it was received. Some say beside it that it wasn't taken.
    const denied = verdict.kind === "settled" && (said?.success === false || said?.ok === false);
    return denied ? { kind: "refused", reason: "the reply says no" } : verdict;
  },
};

function eventsOf(record: WireRecord, { sdk }: FormatSettings): object[] {
  const { id, rev, at, kind, locale, respondent, traits, context, touchpoint, ...own } = record;
  const { userId, anonymousId, accountId: groupId } = respondent;
  const { path, timeZone: timezone, ...circumstances } = context;
  const { id: touchpointId, ...kept } = touchpoint;
  const [name, version] = sdk.split("/");
  const common = {
    // Segment drops what comes again under the same name within a day: each revision has one of its own.
    messageId: `${id}:${rev}`,
    timestamp: at,
    userId,
    anonymousId,
    context: { library: { name, version }, locale, timezone, groupId, page: { path } },
  };
  const track = {
    ...common,
    type: "track",
    event: EVENTS[kind],
    context: { ...common.context, traits },
    properties: {
      touchpoint: touchpointId,
      ...kept,
      rev,
      ...own,
      ...circumstances,
      ...(record.kind === "response" && { responseId: id, ...answersByName(record.answers, "answer_") }),
    },
  };
  const told = record.kind === "response" && userId !== undefined && traits;
  return told ? [{ ...common, type: "identify", messageId: `${common.messageId}:traits`, traits }, track] : [track];
}
