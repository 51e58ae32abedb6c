import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyRecords } from "../../../examples/collector/src/copy/copy-records.js";
import { openSource } from "../../../examples/collector/src/copy/open-source.js";
import type { Store } from "../../../examples/collector/src/index.js";
import { newId, response, shown } from "../records.js";
import { incoming, NOW } from "./incoming.js";
import { startOnPostgres, withoutPostgres } from "./on-postgres.js";
import { startOnSqlite } from "./on-sqlite.js";

describe.skipIf(withoutPostgres)("records are copied", () => {
  let sqlite: Awaited<ReturnType<typeof startOnSqlite>>;
  let postgres: Awaited<ReturnType<typeof startOnPostgres>>;
  let stores: readonly [Store, Store];

  beforeAll(async () => {
    [sqlite, postgres] = await Promise.all([startOnSqlite(), startOnPostgres()]);
    stores = [await sqlite.open(), await postgres.open()];
  }, 60_000);
  afterAll(async () => {
    await Promise.all((stores ?? []).map((store) => store.close()));
    await Promise.all([sqlite, postgres].map((ground) => ground?.end()));
  }, 60_000);

  test("from a file to a server and back, and the reports are the same; a second time changes nothing", async () => {
    const [from, to] = stores;
    const projects = [newId(), newId()];
    for (const project of projects)
      await from.append(
        project,
        Array.from({ length: 700 }, (_, i) =>
          i % 2 ? incoming(shown(), NOW - i) : incoming(response(i % 11, "hm", { rev: i }), NOW - i * 10_000_000),
        ),
      );
    const copy = async (address: string, store: Store) => {
      const source = openSource(address);
      const copied = await copyRecords(source.pages, store);
      await source.close();
      return copied;
    };
    expect(await copy(sqlite.file, to)).toEqual({ accepted: 1_400, duplicate: 0, conflict: 0 });
    expect(await copy(sqlite.file, to)).toEqual({ accepted: 0, duplicate: 1_400, conflict: 0 });

    const other = await startOnSqlite();
    const back = await other.open();
    expect(await copy(postgres.server.url, back)).toMatchObject({ accepted: 1_400 });
    for (const project of projects) {
      const options = { project, includeTest: false, now: NOW };
      const report = await from.report(options);
      expect(await to.report(options)).toEqual(report);
      expect(await back.report(options)).toEqual(report);
      expect(await other.rows(project)).toEqual(await sqlite.rows(project));
    }
    await back.close();
    await other.end();
  });

  test("from what is there: a name that was mistyped makes no empty file", () => {
    expect(() => openSource("nowhere.sqlite")).toThrow("is not there");
  });
});
