import { EVERYWHERE, type Scenario, unless } from "../scenario.js";

const script = (code: string) => `<script>${code}</script>`;
const NO_CACHES = "Object.defineProperty(window, 'caches', { value: undefined });";
const NO_DATABASE =
  "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('denied', 'SecurityError') } });";

function without(id: string, title: string, before: string, tier: string): Scenario {
  return {
    id,
    title,
    engines: EVERYWHERE,
    before: script(before),
    async run(scene) {
      const tab = await scene.enter();
      await scene.say(tab, 3);
      const outcome = await scene.settle(tab);
      return {
        ...outcome,
        also: unless(
          [outcome.rows === 3, `${outcome.rows} rows`],
          [outcome.stats.tier === tier, `tier ${outcome.stats.tier}`],
        ),
      };
    },
  };
}

/** The browser gives less than it could. */
export const noStorage: readonly Scenario[] = [
  without("R76", "IndexedDB never answers", "IDBFactory.prototype.open = () => ({});", "cache"),
  without(
    "R77",
    "IndexedDB and localStorage are denied",
    `${NO_CACHES}${NO_DATABASE}Storage.prototype.setItem = () => { throw new DOMException('denied', 'SecurityError') };window.say0 = 1;`,
    "memory",
  ),
  without("R77b", "only localStorage works", NO_CACHES + NO_DATABASE, "local"),
  without("R85a", "there is no Cache Storage", "delete window.caches; delete Window.prototype.caches;", "indexeddb"),
  without("R85b", "Cache Storage hangs", "CacheStorage.prototype.open = () => new Promise(() => {});", "indexeddb"),
  without(
    "R85c",
    "Cache Storage is full",
    "Cache.prototype.put = async () => { throw new DOMException('full', 'QuotaExceededError') };",
    "indexeddb",
  ),
  {
    id: "R70",
    title: "the disk is full: what is said to be safe is, and the rest is said to be lost",
    engines: EVERYWHERE,
    before: script(`
      const full = (room, key, put) => function (...args) {
        if (String(key(...args)).includes("r/") && room-- <= 0) throw new DOMException("full", "QuotaExceededError");
        return put.apply(this, args);
      };
      IDBObjectStore.prototype.put = full(12, (value, key) => key, IDBObjectStore.prototype.put);
      const copied = full(7, (url) => new URL(url, location).pathname, Cache.prototype.put);
      Cache.prototype.put = async function (...args) { return copied.apply(this, args); };`),
    async run(scene) {
      scene.line.plan = () => "reset-before";
      const tab = await scene.enter();
      const became = await tab.evaluate(async () => {
        const all: string[] = [];
        for (let i = 0; i < 15; i++) all.push(await window.say(`m-${i}`));
        return all;
      });
      const outcome = await scene.settle(tab);
      const { dropped, delivered } = outcome.stats;
      return {
        ...outcome,
        also: unless(
          [became.join() === [...Array(12).fill("durable"), ...Array(3).fill("none")].join(), became.join()],
          [outcome.rows === 12, `${outcome.rows} rows`],
          [delivered === 12 && dropped === 3, `delivered ${delivered}, dropped ${dropped}`],
        ),
      };
    },
  },
  {
    id: "R71",
    title: "what was written is taken back at the commit: it is kept in another place",
    engines: EVERYWHERE,
    before: script(`
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (value, key) {
        const request = put.call(this, value, key);
        if (String(key).startsWith("r/")) request.addEventListener("success", () => this.transaction.abort());
        return request;
      };`),
    async run(scene) {
      const tab = await scene.enter();
      await scene.say(tab, 3);
      const outcome = await scene.settle(tab);
      return {
        ...outcome,
        also: unless(
          [outcome.rows === 3, `${outcome.rows} rows`],
          [outcome.stats.tier === "cache", `tier ${outcome.stats.tier}`],
        ),
      };
    },
  },
  {
    id: "R79",
    title: "the connection is closed behind its back",
    engines: EVERYWHERE,
    before: script(`
      const { transaction } = IDBDatabase.prototype; let count = 0;
      IDBDatabase.prototype.transaction = function (...args) {
        if (++count % 5 === 0) this.close();
        return transaction.apply(this, args);
      };`),
    async run(scene) {
      const tab = await scene.enter();
      await scene.say(tab, 10);
      const outcome = await scene.settle(tab);
      return {
        ...outcome,
        also: unless(
          [outcome.rows === 10, `${outcome.rows} rows`],
          [outcome.stats.tier === "indexeddb", `tier ${outcome.stats.tier}`],
        ),
      };
    },
  },
  {
    id: "R82",
    title: "the database is of a later version: it is left alone",
    engines: EVERYWHERE,
    before: script(`
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (name, version) {
        const later = open.call(this, name, 99); later.onsuccess = () => later.result.close();
        return open.call(this, name, version);
      };`),
    async run(scene) {
      const tab = await scene.enter();
      await scene.say(tab, 3);
      const outcome = await scene.settle(tab);
      return { ...outcome, also: unless([outcome.stats.tier === "cache", `tier ${outcome.stats.tier}`]) };
    },
  },
];
