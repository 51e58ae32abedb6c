import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Address, EVERYTHING } from "../../examples/collector/dashboard/address/address.js";
import { NoAccess } from "../../examples/collector/dashboard/live/ask.js";
import { coalesce } from "../../examples/collector/dashboard/live/coalesce.js";
import {
  createLiveReport,
  type LivePorts,
  type LiveState,
} from "../../examples/collector/dashboard/live/create-live-report.js";
import { NOTHING_AROUND } from "../../examples/collector/dashboard/live/load-around.js";
import type { StreamListener } from "../../examples/collector/dashboard/live/open-stream.js";
import type { Report } from "../../examples/collector/src/report.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("the first request runs at once, a burst behind it is one", async () => {
  const run = vi.fn(async () => {});
  const request = coalesce(run, 300);
  for (let i = 0; i < 50; i++) request();
  expect(run).toHaveBeenCalledTimes(1);

  await vi.advanceTimersByTimeAsync(300);
  expect(run).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(run).toHaveBeenCalledTimes(2);
});

describe("the live report", () => {
  const mobile: Address = { ...EVERYTHING, segment: { by: "device", is: "mobile" } };

  function open(loadReport: LivePorts["loadReport"], loadAround: LivePorts["loadAround"] = async () => NOTHING_AROUND) {
    const states: LiveState[] = [];
    let stream: StreamListener | undefined;
    const closed = vi.fn();
    const openStream = (listener: StreamListener) => {
      stream = listener;
      return closed;
    };
    const live = createLiveReport({ loadReport, loadAround, openStream }, EVERYTHING, (state) => states.push(state));
    return { live, closed, now: () => states.at(-1), stream: () => stream };
  }

  test("loads, and loads again when something was committed", async () => {
    let at = 0;
    const page = open(async () => report(++at));
    await vi.advanceTimersByTimeAsync(0);
    expect(page.now()?.report?.at).toBe(1);

    await vi.advanceTimersByTimeAsync(1_000);
    page.stream()?.changed();
    await vi.advanceTimersByTimeAsync(0);
    expect(page.now()?.report?.at).toBe(2);
  });

  test("keeps what it knows while the collector is away, and comes back by itself", async () => {
    let up = true;
    const page = open(async () => {
      if (!up) throw new Error("away");
      return report(7);
    });
    await vi.advanceTimersByTimeAsync(1_000);
    page.stream()?.opened();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.now()).toMatchObject({ link: "live", reachable: true });

    up = false;
    page.stream()?.lost();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.now()).toMatchObject({ link: "reconnecting", reachable: false, report: { at: 7 } });

    up = true;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(page.now()).toMatchObject({ reachable: true });
  });

  test("what another address shows is no news, is asked for at once, and a late reply to the old one is dropped", async () => {
    const replies: { address: Address; resolve(report: Report): void }[] = [];
    const page = open((address) => new Promise((resolve) => replies.push({ address, resolve })));
    page.live.show(mobile);
    expect(replies.map(({ address }) => address)).toEqual([EVERYTHING, mobile]);
    replies[0]?.resolve(report(1));
    await vi.advanceTimersByTimeAsync(0);
    expect(page.now()?.report).toBeUndefined();

    replies[1]?.resolve(report(2));
    await vi.advanceTimersByTimeAsync(0);
    expect(page.now()).toMatchObject({ report: { at: 2 }, waiting: false, fresh: { touchpoints: new Set() } });
  });

  test("what was there stays until the other has come, and is said to be the old", async () => {
    let answer: ((report: Report) => void) | undefined;
    const page = open((address) =>
      address === EVERYTHING
        ? Promise.resolve(report(1))
        : new Promise((resolve) => {
            answer = resolve;
          }),
    );
    await vi.advanceTimersByTimeAsync(1_000);
    page.live.show(mobile);
    expect(page.now()).toMatchObject({ address: mobile, report: { at: 1 }, waiting: true });
    answer?.(report(2));
    await vi.advanceTimersByTimeAsync(0);
    expect(page.now()).toMatchObject({ address: mobile, report: { at: 2 }, waiting: false });
  });

  test("what stands around an older address is dropped", async () => {
    const replies: (() => void)[] = [];
    const around = (address: Address) => ({ ...NOTHING_AROUND, facets: [address.segment?.is ?? "everybody"] });
    const page = open(
      async () => report(1),
      (address) => new Promise((resolve) => replies.push(() => resolve(around(address)))),
    );
    await vi.advanceTimersByTimeAsync(0);
    page.live.show(mobile);
    await vi.advanceTimersByTimeAsync(0);
    replies[1]?.();
    replies[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(page.now()?.around.facets).toEqual(["mobile"]);
  });

  test("forgets what it showed when the session ends, asks no more, and begins again with the next", async () => {
    let signedIn = true;
    const loadReport = vi.fn(async () => {
      if (!signedIn) throw new NoAccess("signIn");
      return { ...report(7), signedIn };
    });
    const page = open(loadReport);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.now()).toMatchObject({ access: "signedIn", report: { at: 7 } });
    expect(page.now()?.report).not.toHaveProperty("signedIn");

    signedIn = false;
    page.stream()?.changed();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.now()).toMatchObject({ access: "signIn", reachable: true });
    expect(page.now()).not.toHaveProperty("report");
    expect(page.closed).toHaveBeenCalledOnce();
    const asked = loadReport.mock.calls.length;
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(loadReport).toHaveBeenCalledTimes(asked);

    signedIn = true;
    page.live.reopen();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.now()).toMatchObject({ access: "signedIn", report: { at: 7 } });
  });

  test("knows with each report whether there is a desk, and who may work at it; what was changed here is looked at", async () => {
    let mayManage = true;
    const page = open(async () => ({ ...report(7), hasDesk: true, ...(mayManage && { mayManage }) }));
    expect(page.now()).toMatchObject({ hasDesk: false, mayManage: false });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.now()).toMatchObject({ hasDesk: true, mayManage: true });
    expect(page.now()?.report).toEqual(report(7));

    mayManage = false;
    page.live.refresh();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.now()).toMatchObject({ hasDesk: true, mayManage: false });
  });

  test("is silent once closed", async () => {
    const page = open(async () => Promise.reject(new Error("away")));
    page.live.close();
    const before = page.now();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(page.now()).toBe(before);
    expect(page.closed).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });
});

function report(at: number): Report {
  return { at, touchpoints: [], comments: [] };
}
