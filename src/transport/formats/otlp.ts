import { parsed } from "../../lib/parsed.js";
import type { WireRecord } from "../../model/wire.js";
import type { Format } from "../format.js";
import { outcomeOf, type Refusal } from "../outcomes.js";
import { retryAfterMs } from "../retry-after.js";
import { verdictOf } from "../verdict-of.js";
import { answersByName } from "./answers-by-name.js";
import { keyValues } from "./any-value.js";
import { bearer } from "./bearer.js";
import { pack } from "./pack.js";

/** As many as OpenTelemetry's own exporters send at once. */
const LIMITS = { maxRecords: 512, maxBytes: 4 * 1024 * 1024 };

const RETRYABLE = [429, 502, 503, 504];
const INFO = 9;

/** Nanoseconds since 1970 fit into 64 bits until then. */
const LAST_MS = 18_446_744_073_709;

/**
 * Log records of OpenTelemetry, in JSON.
 *
 * @see https://opentelemetry.io/docs/specs/otlp/#otlphttp
 * @see https://opentelemetry.io/docs/specs/otel/logs/data-model/
 */
export const otlp: Format = {
  ...LIMITS,

  encode(records, settings) {
    const { site, sdk, now, key } = settings;
    const [name = "", version = ""] = sdk.split("/");
    const resource = JSON.stringify({ attributes: keyValues({ "service.name": site }) });
    const scope = JSON.stringify({ name, version });
    const open = `{"resourceLogs":[{"resource":${resource},"scopeLogs":[{"scope":${scope},"logRecords":[`;
    const write = (record: WireRecord) => JSON.stringify(logRecordOf(record, nanoseconds(now)));
    return pack(
      records,
      write,
      { open, between: ",", close: "]}]}]}", contentType: "application/json", ...bearer(key) },
      LIMITS,
      settings,
    );
  },

  classify(reply, ids, now) {
    const verdict = verdictOf(reply, ids, retryAfterMs(reply.retryAfter, undefined, now), permanentUnlessNamed);
    if (verdict.kind !== "settled" || rejectedOf(reply.body) < ids.length) return verdict;
    return { ...verdict, results: ids.map((id) => ({ id, status: "rejected", code: "partial_success" })) };
  },
};

/** The protocol names four statuses that may be tried again. What else we would try again is doubted instead. */
function permanentUnlessNamed(status: number): Refusal {
  if (RETRYABLE.includes(status)) return "retry";
  const outcome = outcomeOf(status);
  return outcome === "retry" && status >= 400 ? "doubted" : outcome;
}

/** How many were refused in a success. Not which: so it tells something only when it was all of them. */
function rejectedOf(body: string): number {
  const said = parsed(body) as { partialSuccess?: { rejectedLogRecords?: unknown } } | undefined;
  return Number(said?.partialSuccess?.rejectedLogRecords ?? 0) || 0;
}

function logRecordOf(record: WireRecord, observedTimeUnixNano: string) {
  const { touchpoint, respondent, context } = record;
  return {
    timeUnixNano: nanoseconds(Date.parse(record.at)),
    observedTimeUnixNano,
    severityNumber: INFO,
    severityText: "INFO",
    eventName: `earshot.${record.kind}`,
    // As text: as values of OTLP it would be three times as long, and most stores make it text again.
    body: { stringValue: JSON.stringify(record) },
    attributes: keyValues({
      "earshot.id": record.id,
      "earshot.rev": record.rev,
      "earshot.test": record.test,
      "earshot.prompt.id": record.promptId,
      "earshot.touchpoint.id": touchpoint.id,
      "earshot.touchpoint.stage": touchpoint.stage,
      "earshot.anonymous.id": respondent.anonymousId,
      "earshot.account.id": respondent.accountId,
      "user.id": respondent.userId,
      "session.id": context.session,
      "url.path": context.path,
      ...(record.kind === "dismissed" && { "earshot.how": record.how }),
      ...(record.kind === "response" && {
        "earshot.complete": record.complete,
        "earshot.duration_ms": record.durationMs,
        ...answersByName(record.answers, "earshot.answer."),
      }),
    }),
  };
}

/** By six more zeros: multiplied, it would be a number that no double holds. 0 says that the time isn't known. */
function nanoseconds(ms: number): string {
  return ms > 0 && ms < LAST_MS ? `${ms}000000` : "0";
}
