import { describe, expect, test } from "vitest";
import type { Hook } from "../../../src/model/hooks.js";
import type { ResponseRecord, WireRecord } from "../../../src/model/wire.js";
import { callHook } from "../../../src/response/call-hook.js";
import { testClock } from "../../../src/testing/index.js";

const base = {
  id: "0190163d-8694-739b-aea5-966c26f8ad90",
  rev: 1,
  at: "2026-11-25T09:30:00.000Z",
  test: false,
  promptId: "0190163d-8694-739b-aea5-966c26f8ad91",
  touchpoint: { id: "post-purchase", stage: "purchase", revision: 1, audience: "customer" },
  respondent: { anonymousId: "0190163d-8694-739b-aea5-966c26f8ad92", userId: "ann@example.com", accountId: "acme" },
  locale: "en",
  context: { path: "/orders/ann", referrerHost: "example.com", device: "mobile", session: "s" },
  traits: { mail: "ann@example.com" },
} as const;

const response = {
  ...base,
  kind: "response",
  answers: [
    { question: "nps", type: "nps", value: 9, scale: [0, 10] },
    { question: "wrong", type: "choice", value: ["broken", "other"] },
    { question: "wrong.other", type: "text", value: "call 030 1234567" },
    { question: "why", type: "text", value: "I am ann@example.com" },
    { question: "mail", type: "contact", value: "ann@example.com", consent: "You may write to me." },
  ],
  complete: true,
  durationMs: 1,
} as const satisfies ResponseRecord;

const shown = { ...base, kind: "shown" } as const satisfies WireRecord;

describe("a hook of the page", () => {
  const ask = (hook: unknown, record: WireRecord = response) => callHook(hook as Hook, record, testClock());

  test("gives back the record, changed or not, at once or later", async () => {
    const { traits: _, ...bare } = response;
    expect(await ask((record: WireRecord) => record)).toEqual(response);
    expect(await ask(() => bare)).toEqual(bare);
    expect(await ask(async () => ({ ...bare, traits: undefined }))).toEqual(bare);
  });

  test("withholds it by giving nothing", async () => {
    for (const nothing of [null, undefined]) {
      expect(await ask(() => nothing)).toBeUndefined();
      expect(await ask(async () => nothing)).toBeUndefined();
    }
  });

  test("can't make another record of it", async () => {
    expect(await ask(() => ({ ...response, id: shown.id, rev: 2, kind: "shown" }))).toEqual(response);
  });

  const broken = () => {
    throw new Error("broken");
  };
  const cycle: Record<string, unknown> = { ...response };
  cycle.self = cycle;
  test.each([
    ["throws", broken],
    ["throws no error", () => Promise.reject(undefined)],
    ["is no function", "hook"],
    ["gives a flag", () => false],
    ["gives a text", () => ""],
    ["gives a list", () => [response]],
    ["gives what is no JSON", () => cycle],
    ["gives a big integer", () => ({ ...response, durationMs: 1n })],
    ["gives more than a request holds", () => ({ ...response, more: "é".repeat(24 * 1024) })],
    // biome-ignore lint/suspicious/noThenProperty: a hostile one
    ["gives a promise that throws", () => ({ then: broken })],
  ] as [string, unknown][])("that %s has failed, and no more than that", async (_, hook) => {
    expect(await ask(hook).then(String, () => "failed")).toBe("failed");
  });

  test("that never answers is given up after two seconds", async () => {
    const clock = testClock();
    let answer = (_: WireRecord) => {};
    const asked = callHook(
      () =>
        new Promise<WireRecord>((resolve) => {
          answer = resolve;
        }),
      response,
      clock,
    ).catch((error) => error.message);
    await clock.advance(1_999);
    expect(await Promise.race([asked, "waiting"])).toBe("waiting");
    await clock.advance(1);
    answer(response);
    expect(await asked).toBe("took longer than 2000 ms");
  });

  test("leaves no timer behind", async () => {
    const clock = testClock();
    await callHook(() => null, response, clock);
    await callHook(broken, response, clock).catch(() => {});
    expect(clock.pending()).toBe(0);
  });

  test("can't change what we hold, neither by what it was given nor by what it gave", async () => {
    const before = structuredClone(response);
    const given: WireRecord[] = [];
    const said = await ask((record: WireRecord) => {
      Object.assign(record.context, { path: "/changed" });
      given.push(record);
      return record;
    });
    expect(response).toEqual(before);
    Object.assign(given[0]?.context ?? {}, { path: "/changed again" });
    expect(said).toMatchObject({ context: { path: "/changed" } });
  });
});
