import { existsSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Earshot } from "../../../src/model/earshot.js";
import { OBJECT_STORE } from "../../../src/platform/storage/database.js";
import { until } from "../../helpers/until.js";
import type { BenchBrowser } from "../bench-browser.js";
import { EVERYWHERE, type Scenario, unless } from "../scenario.js";
import type { Scene } from "../scene.js";

/** Where a browser keeps the two copies, under its profile. */
const FOLDERS = {
  chromium: { database: "Default/IndexedDB", copies: "Default/Service Worker/CacheStorage" },
  firefox: { database: "storage/default/*/idb", copies: "storage/default/*/cache" },
  webkit: { database: "DATA/*/MiniBrowser/databases", copies: "CACHE/*/MiniBrowser/CacheStorage" },
} as const;

/** Throws away what one of the two stores has written, with the browser closed. */
function wipe({ name, profile }: BenchBrowser, what: "database" | "copies"): void {
  const [above = "", below] = FOLDERS[name][what].split("/*");
  const folders = below
    ? readdirSync(join(profile, above)).map((each) => join(profile, above, each, below))
    : [join(profile, above)];
  const there = folders.filter((folder) => existsSync(folder));
  if (!there.length) throw new Error(`nothing is where ${name} keeps its ${what}`);
  for (const folder of there) rmSync(folder, { recursive: true });
}

/** Writes nonsense over the database's own files. */
function corrupt(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) corrupt(path);
    else if (/\.log$|^MANIFEST|\.ldb$/.test(name)) {
      truncateSync(path, Math.floor(statSync(path).size / 2));
      writeFileSync(path, Buffer.alloc(64, 0xff), { flag: "a" });
    }
  }
}

async function queued(scene: Scene, count: number): Promise<void> {
  scene.line.plan = () => "reset-before";
  await scene.say(await scene.enter(), count);
}

/** To be run in a page: puts more of what is queued into the queue, as version 1 of its entries had it. */
async function storeAsBefore(objectStore: string, count: number): Promise<void> {
  const { name = "" } = (await indexedDB.databases()).find((each) => each.name?.startsWith("earshot-")) ?? {};
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(objectStore, "readwrite");
      const store = transaction.objectStore(objectStore);
      const reading = store.getAll(IDBKeyRange.bound("r/", "r0"));
      reading.onsuccess = () => {
        const record = JSON.parse(reading.result[0].body);
        for (let i = 0; i < count; i++) {
          const id = `${record.id.slice(0, -12)}00000000000${i}`;
          const body = JSON.stringify({
            ...record,
            id,
            answers: [record.answers[0], { ...record.answers[1], value: id }],
          });
          store.put({ v: 1, id, rev: record.rev, body, bytes: body.length }, `r/${id}`);
        }
      };
      const counting = store.get("m/counters");
      counting.onsuccess = () =>
        store.put({ ...counting.result, submitted: counting.result.submitted + count }, "m/counters");
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    };
  });
}

/** The browser loses what was stored, or has it from another time. */
export const lostStorage: readonly Scenario[] = [
  {
    id: "R81",
    title: "what the version before has stored, and killed while it is sent",
    engines: EVERYWHERE,
    kills: true,
    async run(scene) {
      await queued(scene, 1);
      const tab = await scene.enter();
      await tab.evaluate(storeAsBefore, OBJECT_STORE, 5);
      scene.line.plan = ({ ids }) => (ids.length < 6 ? "reset-before" : "hang");
      void tab.evaluate(() => (window.earshot as Earshot).flush()).catch(() => {});
      await until(() => scene.line.seen.some(({ fault }) => fault === "hang"), { what: "all six on their way" });
      await scene.killAndRestart();
      const outcome = await scene.settle();
      return { ...outcome, also: unless([outcome.rows === 6, `${outcome.rows} rows`]) };
    },
  },
  ...(["database", "copies"] as const).map(
    (what): Scenario => ({
      id: what === "database" ? "R09a" : "R09b",
      title: `the browser has lost its ${what}, whole, while it was closed`,
      engines: EVERYWHERE,
      kills: true,
      async run(scene) {
        await queued(scene, 20);
        await scene.killAndRestart();
        await scene.browser().kill?.();
        wipe(scene.browser(), what);
        await scene.killAndRestart();
        const outcome = await scene.settle();
        return { ...outcome, also: unless([outcome.rows === 20, `${outcome.rows} rows`]) };
      },
    }),
  ),
  {
    id: "R83",
    title: "the database's files are damaged while it is closed",
    engines: ["chromium"],
    async run(scene) {
      await queued(scene, 20);
      await scene.browser().kill?.();
      corrupt(join(scene.browser().profile, "Default/IndexedDB"));
      await scene.killAndRestart();
      const tab = await scene.enter();
      await scene.say(tab, 1);
      const outcome = await scene.settle(tab);
      return { ...outcome, also: unless([outcome.rows === 21, `${outcome.rows} rows`]) };
    },
  },
  {
    id: "R72",
    title: "the site's data are cleared while the page is open: what it has said is put back",
    engines: EVERYWHERE,
    async run(scene) {
      scene.line.plan = () => "reset-before";
      const tab = await scene.enter();
      await scene.say(tab, 5);
      await tab.evaluate(async () => {
        for (const name of await caches.keys()) await caches.delete(name);
        for (const { name = "" } of await indexedDB.databases())
          await new Promise((resolve) => {
            const deleting = indexedDB.deleteDatabase(name);
            deleting.onsuccess = deleting.onerror = deleting.onblocked = resolve;
          });
      });
      const outcome = await scene.settle(tab);
      return { ...outcome, also: unless([outcome.rows === 5, `${outcome.rows} rows`]) };
    },
  },
  {
    id: "R73",
    title: "the site's data are cleared between two visits: counting begins anew, and nothing is claimed",
    engines: EVERYWHERE,
    async run(scene) {
      const tab = await scene.enter();
      await scene.say(tab, 3);
      await scene.settle(tab);
      await tab.evaluate(async () => {
        localStorage.clear();
        for (const name of await caches.keys()) await caches.delete(name);
        for (const { name = "" } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
      });
      await tab.close();
      const next = await scene.enter();
      await next.evaluate(() => {
        (window.earshot as Earshot).on("store", ({ what }) => window.errorsTrapped?.push(`store ${what}`));
      });
      await scene.say(next, 2);
      const outcome = await scene.settle(next);
      return { ...outcome, also: unless([outcome.stats.submitted === 2, `submitted ${outcome.stats.submitted}`]) };
    },
  },
];
