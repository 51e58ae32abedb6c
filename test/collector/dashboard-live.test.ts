import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { coalesce } from "../../examples/collector/dashboard/live/coalesce.js";
import {
  createLiveReport,
  type LivePorts,
  type LiveState,
} from "../../examples/collector/dashboard/live/create-live-report.js";
import { NoAccess } from "../../examples/collector/dashboard/live/load-report.js";
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
  function open(loadReport: LivePorts["loadReport"]) {
    const states: LiveState[] = [];
    let stream: StreamListener | undefined;
    const closed = vi.fn();
    const openStream = (listener: StreamListener) => {
      stream = listener;
      return closed;
    };
    const live = createLiveReport({ loadReport, openStream }, false, (state) => states.push(state));
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

  test("what test answers add is no news, and a late reply to the old question is dropped", async () => {
    const replies: { includeTest: boolean; resolve(report: Report): void }[] = [];
    const page = open((includeTest) => new Promise((resolve) => replies.push({ includeTest, resolve })));
    page.live.includeTest(true);
    replies[0]?.resolve(report(1));
    await vi.advanceTimersByTimeAsync(300);
    expect(page.now()?.report).toBeUndefined();

    expect(replies[1]?.includeTest).toBe(true);
    replies[1]?.resolve(report(2));
    await vi.advanceTimersByTimeAsync(0);
    expect(page.now()).toMatchObject({ report: { at: 2 }, fresh: { touchpoints: new Set() } });
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
