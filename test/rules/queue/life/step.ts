import fc from "fast-check";

type Tab = 0 | 1;

/** What may befall a device with two tabs, its collector and its disk. */
export type Step =
  /** The visitor says something, or more. */
  | { readonly do: "put"; readonly id: string; readonly tab: Tab }
  /** A tab takes what is due, and sends some of it; the collector has stored so much of it when the line breaks. */
  | { readonly do: "send"; readonly most: number; readonly stored: number; readonly tab: Tab }
  /** The reply arrives: what it says of each record, in the order in which they were sent. */
  | { readonly do: "reply"; readonly words: readonly Word[]; readonly tab: Tab }
  /** The tab dies, or its reply is lost: it knows of nothing that it has sent. */
  | { readonly do: "kill"; readonly tab: Tab }
  /** The browser loses one of the two stores. */
  | { readonly do: "wipe"; readonly what: "store" | "copies" }
  /** The browser will not take second copies, or takes them again. */
  | { readonly do: "mirror"; readonly works: boolean }
  /** The clock is set. */
  | { readonly do: "clock"; readonly ms: number }
  /** The visitor takes back what they have said. */
  | { readonly do: "erase" }
  /** What was put aside is tried again. */
  | { readonly do: "revive"; readonly id: string };

export type Word = "accepted" | "duplicate" | "erased" | "rejected" | "retry" | "";

const tab = fc.constantFrom<Tab>(0, 1);
const id = fc.constantFrom("a", "b", "c", "d");
const word = fc.constantFrom<Word>("accepted", "accepted", "duplicate", "erased", "rejected", "retry", "");
const few = fc.nat({ max: 4 });
const HOUR_MS = 3_600_000;

export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant("put" as const), id, tab }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant("send" as const), most: few, stored: few, tab }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant("reply" as const), words: fc.array(word, { maxLength: 4 }), tab }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("kill" as const), tab }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("wipe" as const),
      what: fc.constantFrom<"store" | "copies">("store", "copies"),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("mirror" as const), works: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("clock" as const),
      ms: fc.constantFrom(21_000, HOUR_MS, 24 * HOUR_MS, -HOUR_MS, -24 * HOUR_MS, 31 * 24 * HOUR_MS),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: "erase" } as const) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("revive" as const), id }) },
);
