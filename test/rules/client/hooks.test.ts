import { describe, expect, test } from "vitest";
import { createEarshot, type EarshotOptions, type Hook, type WireRecord } from "../../../src/index.js";
import { testDevice, testRenderer } from "../../../src/testing/index.js";
import { config } from "../../helpers/earshot-on-device.js";

/** A visitor who has said what they think, on a page with these hooks. */
async function said(hooks: Partial<EarshotOptions>) {
  const device = testDevice();
  const renderer = testRenderer();
  const earshot = createEarshot({ ...config, ...hooks }, { ports: device.ports, loadRenderer: renderer.load });
  earshot.identify("u_1", { plan: "pro" });
  await earshot.ask("post-purchase");
  const answers = { nps: 3, why: "Ask for Ann" };
  const receipt = await renderer.prompt()?.answer(answers, { complete: true, trusted: true });
  await device.clock.advance(10_000);
  const response = () => device.collector.records().find(({ kind }) => kind === "response");
  const values = () =>
    (response() as { answers?: { value: unknown }[] } | undefined)?.answers?.map(({ value }) => value);
  return { device, earshot, receipt, response, values };
}

const withoutTraits = ({ traits: _, ...record }: WireRecord): WireRecord => record;
const throws = () => {
  throw new Error("oops");
};
const hangs = () => new Promise<never>(() => {});

describe("masking", () => {
  const mine = "I am ann@example.com, call +49 30 1234567";

  async function typed(more: Partial<EarshotOptions>) {
    const device = testDevice();
    const earshot = createEarshot({ ...config, ...more }, { ports: device.ports });
    await earshot.submit({ touchpoint: "post-purchase", answers: { nps: 3, why: mine } });
    const stored = JSON.stringify([...device.stores.values()].map((store) => [...store]));
    await device.clock.advance(10_000);
    return { stored, sent: JSON.stringify(device.collector.records()) };
  }

  test("S20: what tells who somebody is is neither stored nor sent", async () => {
    for (const text of Object.values(await typed({}))) {
      expect(text).toContain("I am [email], call [phone]");
      expect(text).not.toMatch(/ann@|1234567/);
    }
  });

  test("unless the team wants it", async () => {
    expect((await typed({ maskText: false })).sent).toContain(mine);
  });
});

describe("redact", () => {
  test("takes away what should not even be stored", async () => {
    const { device, response, values } = await said({ redact: withoutTraits });
    expect([response()?.traits, values()]).toEqual([undefined, [3, "Ask for Ann"]]);
    expect(JSON.stringify([...device.stores.values()].map((store) => [...store]))).not.toContain('"pro"');
  });

  test("may take its time, and keep a record back altogether", async () => {
    const { response, receipt, earshot } = await said({
      redact: async ({ kind, ...record }) => (kind === "response" ? null : ({ kind, ...record } as WireRecord)),
    });
    expect([response(), receipt?.stored]).toEqual([undefined, "none"]);
    expect(await earshot.stats()).toMatchObject({ submitted: 1, delivered: 1 });
  });

  test.each<[string, Hook]>([
    ["throws", throws],
    ["gives something else", () => 7 as never],
    [
      "changes what it is given, and then throws",
      (record) => {
        Object.assign(record, { answers: "?" });
        return throws();
      },
    ],
  ])("one that %s costs the record its words, and nothing else", async (_, redact) => {
    const { device, response, values } = await said({ redact });
    expect([response()?.traits, values()]).toEqual([undefined, [3]]);
    expect(device.logged[0]).toMatch(/^redact: .*what was typed is left out/);
  });

  test("can't make another record of it", async () => {
    const { response } = await said({ redact: (record) => ({ ...record, id: "x", rev: 9, kind: "shown" }) as never });
    expect(response()).toMatchObject({ rev: 1, kind: "response" });
  });
});

describe("beforeSend", () => {
  test("sees what is sent, and may change it", async () => {
    const { values } = await said({ beforeSend: (record) => ({ ...record, answers: [{ value: "***" }] }) as never });
    expect(values()).toEqual(["***"]);
  });

  test("keeps a record back: it is forgotten, and counted", async () => {
    const { device, earshot, response } = await said({
      beforeSend: (record) => (record.kind === "shown" ? record : null),
    });
    expect(response()).toBeUndefined();
    expect(await earshot.stats()).toMatchObject({ submitted: 2, delivered: 1, erased: 1, queued: 0 });
    expect(device.collector.records().map(({ kind }) => kind)).toEqual(["shown"]);
  });

  test.each<[string, Hook]>([
    ["throws", throws],
    ["hangs", hangs],
    ["gives something else", () => "x" as never],
  ])("while it %s nothing is sent, and nothing is lost", async (_, beforeSend) => {
    const { device, earshot } = await said({ beforeSend });
    await device.clock.advance(60_000);
    expect(device.collector.batches).toEqual([]);
    expect(await earshot.stats()).toMatchObject({ queued: 2, state: "waiting" });
  });
});

describe("transform", () => {
  test("sends JSON of one's own, each record in a request of its own", async () => {
    const bodies: unknown[] = [];
    const device = testDevice();
    const post = async (_url: string, body: string) => {
      bodies.push(JSON.parse(body));
      return { status: 200, redirected: false, body: "ok" };
    };
    const renderer = testRenderer();
    const transform = (record: WireRecord) =>
      record.kind === "response" ? { text: `${record.touchpoint.id}: ${record.answers[0]?.value}` } : undefined;
    const earshot = createEarshot(
      { ...config, transform },
      { ports: { ...device.ports, post }, loadRenderer: renderer.load },
    );
    await earshot.ask("post-purchase");
    for (const nps of [9, 10]) await earshot.submit({ touchpoint: "post-purchase", answers: { nps } });
    await device.clock.advance(10_000);
    expect(bodies).toEqual([{ text: "post-purchase: 9" }, { text: "post-purchase: 10" }]);
    expect(await earshot.stats()).toMatchObject({ submitted: 3, delivered: 2, erased: 1, queued: 0 });
  });

  test("a mistake in it loses nothing", async () => {
    const { device, earshot } = await said({ transform: throws });
    await device.clock.advance(60_000);
    expect(await earshot.stats()).toMatchObject({ queued: 2, lastError: "oops" });
  });
});
