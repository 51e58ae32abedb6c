import { clickhouse } from "earshot/formats";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findClickhouse } from "../../../../.ci/find-clickhouse.mjs";
import type { WireRecord } from "../../../../src/model/wire.js";
import type { Verdict } from "../../../../src/transport/verdict.js";
import { type ClickhouseServer, startClickhouse } from "../../../helpers/clickhouse-server.js";
import { printedOnce } from "../../../helpers/printed.js";
import { anyRecords, dismissed, response, SETTINGS, shown } from "./records.js";

const binary = findClickhouse();
const skip = !binary && !process.env.CI;
if (skip) console.warn("SKIPPED, no server: a real ClickHouse. npm test says how to install it.");

/** The table that the docs give. Debian's ClickHouse is older than times with fractions: there they are texts. */
const table = printedOnce("docs/formats.md", "sql", "clickhouse").replace("DateTime64(3, 'UTC')", "String");

const INSERT = "INSERT INTO earshot FORMAT JSONEachRow";

describe.skipIf(skip)("a real ClickHouse", () => {
  let server: ClickhouseServer;

  beforeAll(async () => {
    if (!binary) throw new Error("There is no ClickHouse, and in CI nobody would notice.");
    server = await startClickhouse(binary);
    await server.ask(table);
  });
  afterAll(() => server?.stop());

  /** What comes of a body that is posted as the docs say. */
  async function post(body: string, settings: Record<string, string> = {}): Promise<Verdict> {
    const url = `${server.url}?${new URLSearchParams({ query: INSERT, ...settings })}`;
    const reply = await fetch(url, { method: "POST", body, headers: { "content-type": "text/plain" } });
    const { status, redirected } = reply;
    return clickhouse.classify({ status, redirected, body: await reply.text() }, [response.id], SETTINGS.now);
  }

  const bodyOf = (records: readonly WireRecord[]) => clickhouse.encode(records, SETTINGS).requests[0]?.body ?? "";
  const rows = async (sql: string) => JSON.parse(await server.ask(`${sql} FORMAT JSON`)).data;
  const accepted = { kind: "settled", results: [{ id: response.id, status: "accepted" }] };

  test("keeps one row of a response, that of its highest revision, in whatever order they come, and how often", async () => {
    const [first, second] = [1, 2].map((rev) => ({ ...response, rev, complete: rev === 2 }));
    for (const each of [first, second, first]) expect(await post(bodyOf([each as WireRecord]))).toEqual(accepted);
    const found = await rows(`SELECT rev, complete, answers FROM earshot FINAL WHERE id = '${response.id}'`);
    expect(found).toEqual([{ rev: 2, complete: 1, answers: JSON.stringify(response.answers) }]);
  });

  test("takes every kind, and has in it what was sent", async () => {
    await post(bodyOf([shown]));
    const gone = { ...dismissed, id: response.promptId };
    await post(bodyOf([gone]));
    const [row] = await rows(`SELECT kind, how, path, site, context FROM earshot FINAL WHERE id = '${gone.id}'`);
    expect(row).toMatchObject({ kind: "dismissed", how: "escaped", path: "/checkout/done", site: "shop.example" });
    expect(JSON.parse(row.context)).toEqual(gone.context);
  });

  test("takes whatever the wire takes, to the letter", async () => {
    const property = fc.asyncProperty(anyRecords, async (records) => {
      fc.pre(records.length > 0);
      await server.ask("TRUNCATE TABLE earshot");
      for (const { body } of clickhouse.encode(records, SETTINGS).requests) expect(await post(body)).toEqual(accepted);
      const found = await rows("SELECT id, answers, stage, user_id FROM earshot FINAL ORDER BY toString(id)");
      expect(found).toEqual(
        records.map((each) => ({
          id: each.id,
          answers: JSON.stringify(each.kind === "response" ? each.answers : []),
          stage: each.touchpoint.stage,
          user_id: each.respondent.userId ?? "",
        })),
      );
    });
    await fc.assert(property, { numRuns: 15 });
  });

  test("refuses a row that a column can't hold, and every row beside it", async () => {
    const good = bodyOf([{ ...response, id: "0190163d-8694-739b-aea5-966c26f8ad99" }]);
    for (const bad of ['{"id":"no uuid"}\n', '{"rev":"second"}\n', "no JSON\n"])
      expect(await post(good + bad), bad).toMatchObject({ kind: "refused" });
    expect(await rows("SELECT id FROM earshot WHERE id = '0190163d-8694-739b-aea5-966c26f8ad99'")).toEqual([]);
  });

  test.each([
    ["suspend", { query: "INSERT INTO nowhere FORMAT JSONEachRow" }],
    ["suspend", { database: "nowhere" }],
    ["suspend", { user: "nobody" }],
    ["suspend", { readonly: "1" }],
    ["suspend", { query: "INSRT" }],
    ["retry", { max_memory_usage: "100" }],
  ] as const)("is a reason to %s with %j, and nothing is lost", async (kind, settings) => {
    expect(await post(bodyOf([response]), settings)).toMatchObject({ kind });
  });

  test("is a reason to suspend when the table lacks a column", async () => {
    expect(await post('{"nothing":1}\n')).toMatchObject({ kind: "suspend" });
  });
});
