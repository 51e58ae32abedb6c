import { parsed } from "../../lib/parsed.js";
import { utf8Length } from "../../lib/utf8-length.js";
import type { Answer } from "../../model/answer.js";
import type { ResponseRecord, WireRecord } from "../../model/wire.js";
import type { Format, FormatSettings } from "../format.js";
import { retryAfterMs } from "../retry-after.js";
import { verdictOf } from "../verdict-of.js";
import { pack, TOO_LARGE } from "./pack.js";
import { type Person, personOf } from "./posthog-person.js";
import { uuidOf } from "./posthog-uuid.js";

const LIMITS = { maxRecords: 1_000, maxBytes: 20_000_000 };
/** Behind the door is a queue that takes no more than 1 MB, and what is more is lost without a word. */
const MAX_EVENT_BYTES = 900_000;

const EVENTS = { shown: "survey shown", response: "survey sent", dismissed: "survey dismissed" };

/**
 * PostHog's batches, with the events that its surveys are counted by.
 *
 * @see https://posthog.com/docs/api/capture
 * @see https://posthog.com/docs/surveys/implementing-custom-surveys
 */
export const posthog: Format = {
  ...LIMITS,

  encode(records, settings) {
    // Without `sent_at`: PostHog would move times by what a request took, and the last revision is told by its time.
    const write = (record: WireRecord) => {
      const person = personOf(record.respondent);
      if (!person) return { code: "invalid", field: "respondent.anonymousId" };
      const event = JSON.stringify(eventOf(record, person, settings));
      return utf8Length(event) > MAX_EVENT_BYTES ? TOO_LARGE : event;
    };
    const open = `{"api_key":${JSON.stringify(settings.key ?? "")},"batch":[`;
    return pack(records, write, { open, between: ",", close: "]}", contentType: "application/json" }, LIMITS, settings);
  },

  classify(reply, ids, now) {
    const verdict = verdictOf(reply, ids, retryAfterMs(reply.retryAfter, undefined, now));
    const said = parsed(reply.body) as { quota_limited?: unknown } | undefined;
    // It says 200 as well when the month's quota is used up, and throws away what it was sent.
    const spent = Array.isArray(said?.quota_limited) && said.quota_limited.length > 0;
    return verdict.kind === "settled" && spent ? { kind: "suspend", reason: "quota_limited" } : verdict;
  },
};

function eventOf(record: WireRecord, { distinctId, known }: Person, { sdk, site }: FormatSettings) {
  const { touchpoint, context, traits, respondent, promptId, rev, test } = record;
  const { id: surveyId, ...kept } = touchpoint;
  const { path, referrerHost, ...circumstances } = context;
  const [lib, version] = sdk.split("/");
  return {
    event: EVENTS[record.kind],
    uuid: uuidOf(record),
    timestamp: record.at,
    distinct_id: distinctId,
    properties: {
      distinct_id: distinctId,
      $survey_id: surveyId,
      $survey_language: record.locale,
      ...(record.kind === "response" && responseProperties(record)),
      ...(record.kind === "dismissed" && { how: record.how }),
      ...kept,
      ...circumstances,
      promptId,
      rev,
      test,
      traits,
      $lib: lib,
      $lib_version: version,
      $host: site,
      $pathname: path,
      $referring_domain: referrerHost,
      ...(respondent.accountId !== undefined && { $groups: { company: respondent.accountId } }),
      ...(known ? { $set: traits } : { $process_person_profile: false }),
    },
  };
}

function responseProperties({ id, answers, complete, durationMs }: ResponseRecord): object {
  return {
    $survey_submission_id: id,
    $survey_completed: complete,
    $survey_questions: answers.map(({ question, text, ...rest }) => ({ id: question, question: text, ...rest })),
    ...Object.fromEntries(answers.map((answer) => [`$survey_response_${answer.question}`, responseOf(answer)])),
    durationMs,
  };
}

/** Its charts count texts, and lists of them. Of two thumbs its first is the one up, ours the one down. */
function responseOf({ type, value, scale }: Answer): string | readonly string[] {
  if (typeof value === "object") return value;
  return String(type === "csat" && scale?.[1] === 2 ? 3 - Number(value) : value);
}
