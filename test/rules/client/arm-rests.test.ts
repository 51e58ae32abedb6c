import { describe, expect, test } from "vitest";
import type { State } from "../../../src/model/history.js";
import type { TouchpointConfig, TouchpointsConfig } from "../../../src/model/touchpoints-config.js";
import { testDevice } from "../../../src/testing/index.js";
import { npsTouchpoint } from "../../helpers/earshot-on-device.js";
import { loadsOn, visitOn } from "../../helpers/loads-on-device.js";

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 0, 1);

const onEvent = (more: Partial<TouchpointConfig> = {}, id = "a") =>
  npsTouchpoint(id, { triggers: [{ on: "event", name: "go" }], frequency: { show: "always" }, ...more });

/** Shown "a" just now, and closed it. */
const dismissed = {
  v: 1,
  touchpoints: { a: { shown: 1, shownAt: NOW, outcome: "dismissed", outcomeAt: NOW } },
  groups: {},
} as const;

describe("who can't be asked gets no wing, and rests from being looked at", () => {
  test.each<[gate: string, Partial<TouchpointsConfig>, past: State | undefined, days: number, then: string[]]>([
    ["cooldown", { touchpoints: [onEvent()] }, dismissed, 30, ["wing for a", "keeper"]],
    ["dates", { touchpoints: [onEvent({ from: "2026-01-11" })] }, undefined, 10, ["wing for a", "keeper"]],
    ["dates", { touchpoints: [onEvent({ until: "2025-01-01" })] }, undefined, 1, []],
    [
      "quietPeriod",
      { limits: { quiet: "7d" } },
      { ...dismissed, touchpoints: {}, lastShownAt: NOW },
      7,
      ["wing for a", "keeper"],
    ],
    [
      "groups",
      {
        limits: { quiet: "0s", groups: { nps: { max: 1, per: "90d" } } },
        touchpoints: [onEvent({ frequency: { groups: ["nps"] } })],
      },
      { ...dismissed, touchpoints: {}, groups: { nps: [NOW] } },
      90,
      ["wing for a", "keeper"],
    ],
    ["sampled", { touchpoints: [onEvent({ sample: 0 })] }, undefined, 1, []],
    ["testMode", { touchpoints: [onEvent({ enabled: "test" })] }, undefined, 1, []],
    ["perSession", { limits: { quiet: "0s", perSession: 0 } }, undefined, 1, []],
    [
      "showRule",
      { touchpoints: [onEvent({ frequency: { show: "once", cooldown: { dismissed: "0s" } } })] },
      dismissed,
      1,
      [],
    ],
    [
      "questions",
      { touchpoints: [onEvent({ questions: [{ id: "q", type: "text", text: "?", if: { "user.plan": "pro" } }] })] },
      undefined,
      1,
      [],
    ],
  ])("%s shut: %j", async (gate, more, past, days, then) => {
    const config = { touchpoints: [onEvent()], ...more };
    let device = testDevice({ now: NOW });
    if (past) {
      const before = loadsOn(device, config);
      await before.earshot.importState(past);
      before.earshot.close();
      device = device.reload();
    }
    const look = await visitOn(device, config);
    expect(look.loaded).toEqual(["asker"]);
    const { verdicts } = await look.earshot.explain("a");
    expect(verdicts.filter(({ pass }) => !pass).map((verdict) => verdict.gate)).toEqual([gate]);

    const resting = await visitOn(look.next(), config);
    expect(resting.loaded).toEqual([]);
    await device.clock.advance(days * DAY_MS - 60_000);
    const still = await visitOn(resting.next(), config);
    expect(still.loaded).toEqual([]);
    await device.clock.advance(60_000);
    expect((await visitOn(still.next(), config)).loaded).toEqual(["asker", ...then]);
  });

  test("each by itself: what rests on one page holds off no other", async () => {
    const touchpoints = [
      onEvent({ audience: { "page.path": "/a" } }),
      onEvent({ audience: { "page.path": "/b" }, from: "2026-01-02" }, "b"),
    ];
    const device = testDevice({ address: "https://shop.example/a", now: NOW });
    const before = loadsOn(device, { touchpoints });
    await before.earshot.importState(dismissed);
    before.earshot.close();

    expect((await visitOn(device.reload(), { touchpoints })).loaded).toEqual(["asker"]);
    const other = () => visitOn(device.reload("https://shop.example/b"), { touchpoints });
    expect((await other()).loaded).toEqual(["asker"]);
    expect((await other()).loaded).toEqual([]);
    await device.clock.advance(DAY_MS);
    expect((await other()).loaded).toEqual(["asker", "wing for b", "keeper"]);
    expect((await visitOn(device.reload(), { touchpoints })).loaded).toEqual([]);
  });

  test("reset() ends the rest: it was somebody else's", async () => {
    const config = { touchpoints: [onEvent({ sample: 0 })] };
    const first = await visitOn(testDevice(), config);
    first.earshot.reset();
    expect((await visitOn(first.next(), config)).loaded).toEqual(["asker"]);
  });
});
