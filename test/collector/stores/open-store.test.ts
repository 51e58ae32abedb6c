import { existsSync, mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openStore } from "../../../examples/collector/src/index.js";

/** Where nothing listens. */
const NOWHERE = { CLICKHOUSE_URL: "http://127.0.0.1:1", DATABASE_URL: "postgres://127.0.0.1:2/feedback" };

test("records are kept in ClickHouse if it is named, else in PostgreSQL, else in a file", async () => {
  const folder = mkdtempSync(join(tmpdir(), "earshot-open-store-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const DATA = join(folder, "feedback.sqlite");

  await expect(openStore({ ...NOWHERE, DATA })).rejects.toThrow("127.0.0.1:1");
  await expect(openStore({ ...NOWHERE, CLICKHOUSE_URL: "", DATA })).rejects.toThrow("127.0.0.1:2");
  expect(existsSync(DATA)).toBe(false);

  const store = await openStore({ CLICKHOUSE_URL: "", DATABASE_URL: "", DATA });
  await store.check();
  await store.close();
  expect(existsSync(DATA)).toBe(true);
});
