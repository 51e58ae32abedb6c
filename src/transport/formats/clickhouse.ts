import type { WireRecord } from "../../model/wire.js";
import type { Format, FormatSettings } from "../format.js";
import { outcomeOf } from "../outcomes.js";
import { retryAfterMs } from "../retry-after.js";
import { verdictOf } from "../verdict-of.js";
import { clickhouseOutcome } from "./clickhouse-outcome.js";
import { pack } from "./pack.js";

const LIMITS = { maxRecords: 10_000, maxBytes: 10_000_000 };

/**
 * Rows for ClickHouse's HTTP interface, one JSON object a line. The statement is in the collector's address:
 * `?query=INSERT INTO earshot FORMAT JSONEachRow`; so are user and password. As plain text, for ClickHouse doesn't ask
 * and browsers needn't ask first.
 *
 * @see https://clickhouse.com/docs/interfaces/http
 * @see https://clickhouse.com/docs/interfaces/formats/JSONEachRow
 */
export const clickhouse: Format = {
  ...LIMITS,

  encode(records, settings) {
    const write = (record: WireRecord) => JSON.stringify(rowOf(record, settings));
    return pack(records, write, { open: "", between: "\n", close: "\n", contentType: "text/plain" }, LIMITS, settings);
  },

  classify(reply, ids, now) {
    const wait = retryAfterMs(reply.retryAfter, undefined, now);
    const code = exceptionIn(reply.body);
    if (code === undefined) return verdictOf(reply, ids, wait);
    // It may have said 200 before it failed.
    const kind = clickhouseOutcome(code, reply.body) ?? outcomeOf(reply.status < 400 ? 500 : reply.status);
    const reason = `ClickHouse exception ${code}`;
    if (kind !== "retry") return { kind, reason };
    return { kind, reason, status: reply.status, ...(wait !== undefined && { retryAfterMs: wait }) };
  },
};

/** The number in `Code: 27. DB::Exception: ...`; pages can't read the header that has it. */
function exceptionIn(body: string): number | undefined {
  const [, code] = /Code: (\d+)[.,].*DB::/s.exec(body) ?? [];
  return code === undefined ? undefined : Number(code);
}

/** Every column in every row, whatever the record: what is missing is empty. */
function rowOf(record: WireRecord, { site, sdk }: FormatSettings) {
  const { touchpoint, respondent, context, traits } = record;
  const response = record.kind === "response" ? record : undefined;
  return {
    id: record.id,
    rev: record.rev,
    kind: record.kind,
    at: dateTime(record.at),
    test: Number(record.test),
    prompt_id: record.promptId,
    touchpoint: touchpoint.id,
    stage: touchpoint.stage,
    revision: touchpoint.revision,
    audience: touchpoint.audience,
    anonymous_id: respondent.anonymousId,
    user_id: respondent.userId ?? "",
    account_id: respondent.accountId ?? "",
    complete: Number(response?.complete ?? false),
    duration_ms: Math.round(response?.durationMs ?? 0),
    how: record.kind === "dismissed" ? record.how : "",
    answers: JSON.stringify(response?.answers ?? []),
    locale: record.locale,
    path: context.path ?? "",
    device: context.device ?? "",
    context: JSON.stringify(context),
    traits: JSON.stringify(traits ?? {}),
    site,
    sdk,
  };
}

/** `2026-11-21 10:00:00.000`, in UTC: as ClickHouse reads it unless it is told otherwise. */
function dateTime(at: string): string {
  return new Date(at).toISOString().slice(0, -1).replace("T", " ");
}
