import fc from "fast-check";
import type { Incoming, Scope } from "../../../examples/collector/src/index.js";
import { answersOf, type StoredRecord } from "../../../examples/collector/src/stored-record.js";
import { anyBatches, RESPONDENTS } from "./any-records.js";
import { incoming, NOW } from "./incoming.js";

const DAY_MS = 86_400_000;

/** What is done to a store. */
export type Step =
  | { readonly do: "append"; readonly items: readonly Incoming[] }
  | { readonly do: "erase"; readonly id: string; readonly at: number }
  | { readonly do: "expire"; readonly before: number };

// Within days, so that something is left of them.
const moment = fc.integer({ min: NOW - 5 * DAY_MS, max: NOW });
const erase = fc.record({ do: fc.constant("erase" as const), id: fc.constantFrom(...RESPONDENTS), at: moment });
const expire = fc.record({
  do: fc.constant("expire" as const),
  before: moment.map((each) => each - 2 * DAY_MS),
});

/** Batches, and between them people are erased, and what is old expires; then all batches come again. */
export const anySteps: fc.Arbitrary<readonly Step[]> = fc
  .tuple(anyBatches, fc.array(fc.tuple(fc.nat(60), fc.oneof(erase, expire)), { minLength: 1, maxLength: 5 }))
  .map(([batches, between]) => {
    const steps: Step[] = [...batches, ...batches].map((items) => ({ do: "append", items: items.map(settled) }));
    for (const [place, step] of between) steps.splice(place % steps.length, 0, step);
    return steps;
  });

/** As it is worded and placed for good: what was the newest word is nobody's, and outlives whose record it came with. */
function settled({ record, at, receivedAt }: Incoming): Incoming {
  const { touchpoint } = record;
  const stage = touchpoint.id.length % 2 ? "use" : "purchase";
  const answers = answersOf(record).map((answer) =>
    answer.type === "tone" ? answer : { ...answer, text: "What is it?" },
  );
  const settled = { ...record, touchpoint: { ...touchpoint, stage, audience: "customer" } };
  const whole = "answers" in record ? { ...settled, answers } : settled;
  return incoming(whole as StoredRecord, at, receivedAt);
}

const segment = fc.constantFrom(
  { by: "device", is: "mobile" },
  { by: "locale", is: "de" },
  { by: "account", is: "it's" },
  { by: "source", is: "review" },
  { by: "trait.plan", is: "pro" },
  { by: "trait.plan", is: "1" },
  { by: "trait.it's", is: "true" },
  { by: "trait.__proto__", is: "it's \\" },
);

export const anyScopes: fc.Arbitrary<readonly Omit<Scope, "project">[]> = fc.array(
  fc
    .record(
      { from: fc.constantFrom("2026-11-17", "2026-11-20"), to: fc.constantFrom("2026-11-19", "2026-11-21"), segment },
      { requiredKeys: [] },
    )
    .chain((scope) => fc.boolean().map((includeTest) => ({ ...scope, includeTest }))),
  { minLength: 2, maxLength: 3 },
);
