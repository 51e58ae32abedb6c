import Database from "libsql";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { copyGraves } from "../../../examples/collector/src/copy/copy-graves.js";
import { copyRecords } from "../../../examples/collector/src/copy/copy-records.js";
import { openSource } from "../../../examples/collector/src/copy/open-source.js";
import type { Store } from "../../../examples/collector/src/index.js";
import { newId, response, shown } from "../records.js";
import { incoming, NOW } from "./incoming.js";
import { OLD_TABLES } from "./old-tables.js";
import { startOnPostgres, withoutPostgres } from "./on-postgres.js";
import { startOnSqlite } from "./on-sqlite.js";

describe.skipIf(withoutPostgres)("records are copied", () => {
  let sqlite: Awaited<ReturnType<typeof startOnSqlite>>;
  let postgres: Awaited<ReturnType<typeof startOnPostgres>>;
  let stores: readonly [Store, Store];

  beforeAll(async () => {
    [sqlite, postgres] = await Promise.all([startOnSqlite(), startOnPostgres()]);
    stores = [await sqlite.open(), await postgres.open()];
  });
  afterAll(async () => {
    await Promise.all((stores ?? []).map((store) => store.close()));
    await Promise.all([sqlite, postgres].map((ground) => ground?.end()));
  });

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
    expect(await copy(sqlite.file, to)).toEqual({ accepted: 1_400, duplicate: 0, conflict: 0, erased: 0 });
    expect(await copy(sqlite.file, to)).toEqual({ accepted: 0, duplicate: 1_400, conflict: 0, erased: 0 });

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

  test("with the graves, though records of theirs come from elsewhere, and a second time they are the same", async () => {
    const [from, to] = stores;
    const [project, other] = [newId(), newId()];
    const late = response(9, "late");
    await from.append(project, [incoming(response(9, "erased"), NOW - 1)]);
    await from.erase(project, late.respondent.anonymousId, NOW);
    await from.bury(other, [{ hash: "of another project", at: 5 }]);
    const buried = async (address: string, store: Store) => {
      const source = openSource(address);
      return copyGraves(source, store).finally(() => source.close());
    };
    expect(await buried(sqlite.file, to)).toBe(2);
    expect(await buried(sqlite.file, to)).toBe(2);
    expect(await to.append(project, [incoming(late, NOW - 1)])).toEqual(["erased"]);

    const last = await startOnSqlite();
    const back = await last.open();
    expect(await buried(postgres.server.url, back)).toBe(2);
    for (const each of [project, other]) expect(await back.graves(each)).toEqual(await from.graves(each));
    await back.close();
    await last.end();
  });

  test("from what is there: a name that was mistyped makes no empty file", () => {
    expect(() => openSource("nowhere.sqlite")).toThrow("is not there");
  });
});

test("a file that was written before anybody could be erased has no graves", async () => {
  const ground = await startOnSqlite();
  onTestFinished(ground.end);
  const db = new Database(ground.file);
  db.exec(OLD_TABLES[2]);
  db.close();
  const source = openSource(ground.file);
  expect(await source.graves()).toEqual([]);
  await source.close();
});
