import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FRESH, type Move, nextMove, type Patience, relieved } from "../../../src/client/next-move.js";
import { NO_RESULTS } from "../../../src/transport/classify.js";
import type { Verdict } from "../../../src/transport/verdict.js";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const mood = { visible: true, random: () => 1 };
const batch = (...tries: number[]) => tries.map((each) => ({ tries: each, bytes: 1_000 }));
const one = batch(0);
const many = batch(0, 0, 0, 0);

type Failure = Exclude<Verdict, { kind: "settled" }>;
const says = (kind: "refused" | "doubted" | "tooLarge" | "suspend" | "gone"): Failure => ({ kind, reason: "HTTP 4xx" });
const fails = (more: Partial<Failure> = {}): Failure => ({ kind: "retry", reason: "network", ...more }) as Failure;

/** The moves about the same verdict, again and again. */
function moves(verdict: Failure, entries: typeof one, times: number, from: Patience = FRESH): Move[] {
  let patience = from;
  return Array.from({ length: times }, () => {
    const [move, after] = nextMove(verdict, entries, patience, mood);
    patience = after;
    return move;
  });
}

describe("a refusal", () => {
  test("of many is halved; of one, it is put aside with its reason", () => {
    expect(moves(says("refused"), many, 1)).toEqual([{ do: "halve" }]);
    expect(moves(says("refused"), one, 1)).toEqual([{ do: "bury", code: "HTTP 4xx" }]);
  });

  test("of a third one in a row is the set-up's fault: nothing more is put aside", () => {
    expect(moves(says("refused"), one, 3).map((move) => move.do)).toEqual(["bury", "bury", "suspend"]);
    expect(moves(says("tooLarge"), one, 3).map((move) => move.do)).toEqual(["bury", "bury", "suspend"]);
  });

  test("for its size: never as much again, and one that is too large by itself is put aside", () => {
    expect(moves(says("tooLarge"), many, 1)).toEqual([{ do: "shrink", bytes: 2_000 }]);
    expect(moves(says("tooLarge"), one, 1)).toEqual([{ do: "bury", code: "too_large" }]);
  });

  test("that we don't know: one record gets three tries in a day", () => {
    expect(moves(says("doubted"), many, 1)).toEqual([{ do: "halve" }]);
    expect([0, 1, 2].map((tries) => moves(says("doubted"), batch(tries), 1)[0])).toEqual([
      { do: "rest", ms: 8 * HOUR_MS },
      { do: "rest", ms: 8 * HOUR_MS },
      { do: "bury", code: "HTTP 4xx" },
    ]);
  });
});

describe("a set-up that is wrong", () => {
  test("is looked at after five minutes, then half as often each time, up to six hours", () => {
    const waits = moves(says("suspend"), many, 9).map((move) => "ms" in move && move.ms / MINUTE_MS);
    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 360, 360]);
  });

  test("a collector that is gone is looked at once a day", () => {
    expect(moves(says("gone"), many, 2)).toEqual([
      { do: "stop", ms: DAY_MS },
      { do: "stop", ms: DAY_MS },
    ]);
  });

  test("replies that name no results: three of them, and a quarter of an hour each", () => {
    const odd = fails({ reason: NO_RESULTS });
    expect(moves(odd, many, 3).map((move) => move.do)).toEqual(["wait", "wait", "suspend"]);
    expect(moves(odd, many, 4)[3]).toEqual({ do: "suspend", ms: 15 * MINUTE_MS });
  });
});

describe("a failure that passes", () => {
  test("of the network is waited for, longer each time, and nobody is suspected", () => {
    const all = moves(fails(), many, 20);
    expect(all.every((move) => move.do === "wait" && !move.halve)).toBe(true);
    expect(all.map((move) => "ms" in move && move.ms).slice(0, 3)).toEqual([1_000, 2_000, 4_000]);
    expect(all.at(-1)).toEqual({ do: "wait", ms: 5 * MINUTE_MS });
  });

  test("is waited for as long as the collector asks, by all tabs", () => {
    expect(moves(fails({ retryAfterMs: 60_000, status: 503 }), many, 1)).toEqual([
      { do: "wait", ms: 60_000, asked: 60_000 },
    ]);
    expect(moves(fails({ retryAfterMs: 10 }), many, 1)).toEqual([{ do: "wait", ms: 1_000, asked: 10 }]);
  });

  test("of two at once is over in one to three seconds", () => {
    for (const random of [() => 0, () => 0.999]) {
      const [move] = nextMove(fails({ status: 409 }), many, FRESH, { visible: true, random });
      expect(move).toMatchObject({ do: "wait", ms: expect.closeTo(1_000 + 2_000 * random()) });
    }
  });
});

describe("5xx", () => {
  const stumble = fails({ status: 500, reason: "HTTP 500" });

  test("twice is waited for; from the third on it may be one record's fault, and one half is tried at once", () => {
    expect(moves(stumble, many, 4)).toEqual([
      { do: "wait", ms: 1_000 },
      { do: "wait", ms: 2_000 },
      { do: "wait", ms: 0, halve: true },
      { do: "wait", ms: 8_000, halve: true },
    ]);
  });

  test("to one record, while others are taken: it rests, longer each time, and is never given up", () => {
    const isUp = relieved({ ...FRESH, stumbles: 4 }, true);
    expect([0, 1, 2, 3, 9].map((tries) => moves(stumble, batch(tries), 1, isUp)[0])).toEqual(
      [1, 4, 16, 24, 24].map((hours) => ({ do: "rest", ms: hours * HOUR_MS })),
    );
  });

  test("to one record while nothing else is known is no proof", () => {
    expect(moves(stumble, one, 5).every((move) => move.do === "wait")).toBe(true);
  });

  test("after all has been taken nobody is suspected any more", () => {
    expect(relieved({ ...FRESH, stumbles: 4, fails: 9, refusals: 1 }, false)).toEqual(FRESH);
  });
});

test("whatever is said, however often, to however many: something is to be done, and waits are sane", () => {
  const verdict = fc.oneof(
    fc.constantFrom<Failure>(...(["refused", "doubted", "tooLarge", "suspend", "gone"] as const).map(says)),
    fc.record({
      kind: fc.constant("retry" as const),
      reason: fc.constantFrom("network", "timeout", NO_RESULTS, "HTTP 500"),
      status: fc.constantFrom(0, 302, 409, 429, 500, 503),
    }),
  );
  const entry = fc.record({ tries: fc.nat({ max: 50 }), bytes: fc.nat({ max: 48_000 }) });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(verdict, fc.array(entry, { minLength: 1, maxLength: 20 }))),
      fc.boolean(),
      (said, up) => {
        let patience: Patience = { ...FRESH, isUp: up };
        for (const [each, entries] of said) {
          const [move, after] = nextMove(each, entries, patience, { visible: up, random: () => 0.5 });
          if ("ms" in move) {
            expect(move.ms).toBeGreaterThanOrEqual(0);
            expect(move.ms).toBeLessThanOrEqual(DAY_MS);
          }
          if (entries.length > 1) expect(move.do).not.toBe("bury");
          if (move.do === "halve" || ("halve" in move && move.halve)) expect(entries.length).toBeGreaterThan(1);
          patience = after;
        }
      },
    ),
  );
});
