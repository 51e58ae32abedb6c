import { statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openSqliteStore, type Store } from "../../../examples/collector/src/index.js";
import { response } from "../records.js";
import { describePages } from "./contract-of-pages.js";
import { describeRecounts } from "./contract-of-recounts.js";
import { describeReports } from "./contract-of-reports.js";
import { incoming, NOW } from "./incoming.js";
import { startOnSqlite } from "./on-sqlite.js";
import { useStore } from "./use-store.js";

/** As if the file were large from the beginning. */
const LARGE = { readAsideBytes: 0 };
async function startAside() {
  const ground = await startOnSqlite();
  return { ...ground, open: async () => openSqliteStore(ground.file, LARGE) };
}

describeReports("SQLite, read aside", startAside);
describePages("SQLite, read aside", startAside);
describeRecounts("SQLite, read aside", startAside);

describe("a large file is read by threads", () => {
  const { store, projectOf } = useStore(startAside);
  const whole = (project: string) => store().report({ project, includeTest: false, now: NOW });

  test("what was acknowledged before is in what is read", async () => {
    const { project, append, report } = await projectOf();
    for (let count = 1; count <= 5; count++) {
      await append(incoming(response(9)));
      expect((await report()).touchpoints[0]?.funnel.shown).toBe(count);
    }
    expect(await store().facets(project)).toEqual(["device", "locale"]);
  });

  test("many questions at once each get their own answer", async () => {
    const projects = await Promise.all(
      [0, 1, 2, 3, 4].map((more) =>
        projectOf(
          ...Array(more)
            .fill(0)
            .map(() => response(9)),
        ),
      ),
    );

    const reports = await Promise.all(projects.map(({ report }) => report()));

    expect(reports.map(({ touchpoints }) => touchpoints[0]?.funnel.shown ?? 0)).toEqual([0, 1, 2, 3, 4]);
  });

  test("what can't be answered is as it would be here, and keeps nobody else from an answer", async () => {
    const { project, records } = await projectOf(response(9));

    await expect(records({ after: "nowhere" })).rejects.toMatchObject({ name: "CursorError" });
    expect((await whole(project)).touchpoints).toHaveLength(1);
  });
});

test("a batch is stored while something is read", async () => {
  const ground = await startAside();
  const store = await ground.open();
  const order: string[] = [];
  // The first thread has to start before it reads, which takes a hundred times as long as a commit.
  const read = store.report({ project: "p", includeTest: false, now: NOW }).then(() => order.push("read"));
  await store.append("p", [incoming(response(9))]).then(() => order.push("stored"));
  await read;

  expect(order).toEqual(["stored", "read"]);
  await store.close();
  await ground.end();
});

test("a store that is closed ends its threads after what they are at, and leaves nobody without a word", async () => {
  const ground = await startAside();
  const store: Store = await ground.open();
  await store.append("p", [incoming(response(9))]);
  const asked = Promise.allSettled([1, 2, 3].map(() => store.facets("p")));
  await store.close();

  expect((await asked).map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected"]);
  // Nothing is in the log any more: the one file can be copied as it is.
  expect(statSync(`${ground.file}-wal`).size).toBe(0);
  await ground.end();
});
