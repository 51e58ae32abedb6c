import fc from "fast-check";
import type { DismissedRecord, ResponseRecord, ShownRecord, WireRecord } from "../../../../src/model/wire.js";
import { uuids } from "../../../helpers/uuids.js";
import { fullResponse } from "../../schema/examples.js";

export const SETTINGS = { key: "pk_site", site: "shop.example", sdk: "earshot/0.1.0", now: Date.UTC(2026, 10, 21, 10) };

export const response = fullResponse() as unknown as ResponseRecord;
const { answers: _, complete: __, durationMs: ___, ...base } = response;
export const shown: ShownRecord = { ...base, kind: "shown", rev: 1 };
export const dismissed: DismissedRecord = { ...base, kind: "dismissed", rev: 1, how: "escaped" };

const text = (maxLength: number) => fc.string({ unit: "binary", maxLength }).map((words) => words.replaceAll("\0", ""));
const name = fc.oneof(
  text(20).filter((words) => words !== ""),
  fc.constantFrom("__proto__", "constructor", "null", "anonymous", "🚀".repeat(200)),
);
const long = fc.oneof(text(40), fc.constantFrom("é".repeat(10_000), '"'.repeat(9_000)));
const time = fc
  .oneof(fc.date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31"), noInvalidDate: true }))
  .map((date) => date.toISOString());

const answer = fc.oneof(
  fc.record({ question: name, type: fc.constant("nps"), value: fc.integer({ min: 0, max: 10 }) }),
  fc.record({ question: name, type: fc.constant("csat"), value: fc.constantFrom(1, 2), scale: fc.constant([1, 2]) }),
  fc.record({ question: name, type: fc.constant("text"), value: long, text: text(20) }),
  fc.record({ question: name, type: fc.constant("choice"), value: fc.array(name, { maxLength: 4 }) }),
  fc.record({ question: name, type: fc.constant("contact"), value: text(20), consent: name }),
);

const trait = fc.oneof(text(20), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));

const common = {
  rev: fc.oneof(fc.nat(9), fc.constant(2 ** 31 - 1)),
  at: time,
  test: fc.boolean(),
  touchpoint: fc.record({
    id: name,
    stage: name,
    revision: fc.nat(),
    audience: fc.constantFrom("customer", "employee"),
  }),
  respondent: fc.record({ anonymousId: name, userId: name, accountId: name }, { requiredKeys: ["anonymousId"] }),
  locale: text(10),
  context: fc.record(
    { path: text(20), device: fc.constant("mobile"), viewport: fc.constant([1, 2]), session: text(9) },
    { requiredKeys: [] },
  ),
};
const traitName = fc.oneof(
  text(20).filter((words) => words !== ""),
  fc.constant("constructor"),
);
const traits = fc.dictionary(traitName, trait, { maxKeys: 4 });

const any = fc.oneof(
  fc.record({ ...common, traits, kind: fc.constant("shown") }, { requiredKeys: ["kind", ...keys()] }),
  fc.record({ ...common, kind: fc.constant("dismissed"), how: fc.constantFrom("closed", "timedOut") }),
  fc.record({
    ...common,
    traits,
    kind: fc.constant("response"),
    answers: fc.array(answer, { maxLength: 6 }),
    complete: fc.boolean(),
    durationMs: fc.double({ min: 0, max: 1e9, noNaN: true }),
  }),
);

function keys() {
  return Object.keys(common) as (keyof typeof common)[];
}

/** Whatever the wire's schema takes, each record under an id of its own. */
export const anyRecords: fc.Arbitrary<readonly WireRecord[]> = fc.array(any, { maxLength: 40 }).map((drafts) => {
  const newId = uuids(SETTINGS.now);
  return drafts.map((draft) => ({ id: newId(), promptId: newId(), ...draft })) as unknown as WireRecord[];
});
