/**
 * `npm run bench:enqueue`: how long it takes until an answer is safe, in an empty queue and in a full one; beside what
 * the browser itself takes to write as much to both disks. Nothing is sent meanwhile.
 */
import { build } from "esbuild";
import { openScene } from "../faults/scene.js";
import { say } from "../helpers/say.js";
import { median } from "./median.js";

const FULL = 200;
const FEW = 20;
const LIMIT_MS = 3;

/** What the page is given to call: the queue as it is, and the two disks by themselves. */
const code = `
  import { indexedDbStore } from "./src/platform/storage/indexed-db-store.js";
  import { mirror } from "./src/platform/storage/mirror.js";
  import { accept } from "./src/queue/accept.js";

  const store = mirror(indexedDbStore("bench"), "bench");
  globalThis.enqueue = (record) => accept(store, record, Date.now());

  const opening = new Promise((resolve) => {
    const request = indexedDB.open("bare", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("q");
    request.onsuccess = () => resolve(request.result);
  });
  globalThis.write = async (record) => {
    const { id } = record;
    const body = JSON.stringify(record);
    const transaction = (await opening).transaction("q", "readwrite", { durability: "strict" });
    transaction.objectStore("q").put({ id, body }, id);
    const committed = new Promise((resolve) => { transaction.oncomplete = resolve; });
    const cache = await caches.open("bare");
    await Promise.all([committed, cache.put("/bare/" + id, new Response(body))]);
  };`;

interface Bench {
  enqueue(record: unknown): Promise<string>;
  write(record: unknown): Promise<void>;
}

const { outputFiles } = await build({
  stdin: { contents: code, resolveDir: process.cwd() },
  ...{ bundle: true, format: "iife", write: false, logLevel: "error" },
});
const scene = await openScene("chromium");
try {
  const tab = await scene.enter();
  const records = Array.from({ length: FULL }, (_, i) => say(`018f0000-0000-7000-8000-${String(i).padStart(12, "0")}`));
  const script = outputFiles[0]?.text ?? "";
  const times = await tab.evaluate(measure, script, records);
  console.log("\n| answers queued | until it is safe | the disks alone | ratio | |\n|---|---|---|---|---|");
  const rows = [
    [`up to ${FEW}`, times.slice(0, FEW)],
    [`${FULL - FEW} to ${FULL}`, times.slice(-FEW)],
  ] as const;
  for (const [name, few] of rows) {
    const [ours, bare] = [median(few.map(({ ours }) => ours)), median(few.map(({ bare }) => bare))];
    const verdict = ours <= LIMIT_MS ? "ok" : "**over**";
    const row = [name, `${ours.toFixed(1)} ms`, `${bare.toFixed(1)} ms`, (ours / bare).toFixed(2), verdict];
    console.log(`| ${row.join(" | ")} |`);
  }
} finally {
  await scene.close();
}

/** To be run in a page: in turn, with a rest between them, as answers have. */
async function measure(script: string, records: readonly unknown[]): Promise<{ ours: number; bare: number }[]> {
  new Function(script)();
  const { enqueue, write } = globalThis as unknown as Bench;
  const times: { ours: number; bare: number }[] = [];
  for (const record of records) {
    const begun = performance.now();
    const accepted = await enqueue(record);
    const ours = performance.now() - begun;
    if (accepted !== "queued") throw new Error(accepted);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const again = performance.now();
    await write(record);
    times.push({ ours, bare: performance.now() - again });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return times;
}
