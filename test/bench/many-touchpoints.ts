/**
 * `npm run bench:touchpoints`: what many touchpoints cost a page, held against what we promise of 200, and how the
 * cost grows with their number.
 */
import { cpus } from "node:os";
import { growth } from "./growth.js";
import { earshotTag, guestPage } from "./guest-page.js";
import { heapBytes } from "./heap-bytes.js";
import { type Lean, leanTouchpoints } from "./lean-touchpoints.js";
import { median } from "./median.js";
import { openPipe } from "./open-pipe.js";
import { servePages } from "./serve-pages.js";
import { startCost } from "./start-cost.js";
import { TRACK, type TrackCost, trackCost } from "./track-cost.js";

const LOADS = Number(process.env.LOADS ?? 9);
const LIMITS = { startMs: 5, trackMs: 1, heapBytes: 1_000_000 };
const MOST = 200;

const COUNTS = [0, 10, 100, MOST];
const HEARING = [1, 10, 100, MOST];

const ROUTE = 'history.replaceState(null, "", "#" + performance.now())';

/** A page with so many touchpoints, and what they are. */
const withTouchpoints = (path: string, lean: Lean): readonly [string, string][] => [
  [path, guestPage(earshotTag(`${path}.json`))],
  [`${path}.json`, JSON.stringify(leanTouchpoints(lean))],
];
const pages = await servePages({
  "/earshot/none": guestPage(),
  "/earshot/any-script": guestPage('<script async src="/nothing.js"></script>'),
  "/nothing.js": "void 0",
  ...Object.fromEntries([
    ...COUNTS.flatMap((count) => withTouchpoints(`/earshot/${count}`, { count })),
    ...HEARING.flatMap((hearing) => withTouchpoints(`/earshot/heard-by-${hearing}`, { count: MOST, hearing })),
    ...withTouchpoints("/earshot/open", { count: MOST, hearing: MOST, open: 1 }),
  ]),
});

const pipe = openPipe();
try {
  const { product } = await pipe.send("Browser.getVersion");
  console.log(`\nMany touchpoints, ${product}, ${cpus().length} x ${cpus()[0]?.model}, Node ${process.version}`);

  console.log(`\nStart: CPU time of the main thread, median of ${LOADS} loads`);
  const paths = ["/earshot/any-script", ...COUNTS.map((count) => `/earshot/${count}`)];
  const [, ...starts] = await startCost(pipe, pages, paths, LOADS);
  console.table(
    COUNTS.map((count, i) => ({
      touchpoints: count,
      "scripts, more than any": ms(starts[i]?.allScriptsMs),
      "main thread, more than any script": ms(starts[i]?.mainMs),
    })),
  );

  console.log("\nMemory: JavaScript heap at rest");
  const heaps: number[] = [];
  for (const path of ["/earshot/none", ...COUNTS.map((count) => `/earshot/${count}`)]) {
    const sizes: number[] = [];
    for (let i = 0; i < 3; i++) sizes.push(await heapBytes(pipe, pages, path));
    heaps.push(median(sizes));
  }
  const [without = 0, ...heap] = heaps;
  console.table(COUNTS.map((count, i) => ({ touchpoints: count, "more than the page": kB(at(heap, i) - without) })));

  console.log(`\nOne happening on a page with ${MOST} touchpoints`);
  const happenings = [
    ...HEARING.map((hearing) => [`track(), ${hearing} listen`, `/earshot/heard-by-${hearing}`, TRACK] as const),
    [`track(), ${MOST} listen, one is due`, "/earshot/open", TRACK] as const,
    [`a click, ${MOST} listen`, `/earshot/${MOST}`, "document.body.firstElementChild.click()"] as const,
    [`a route, ${MOST} listen`, `/earshot/${MOST}`, ROUTE] as const,
  ];
  const costs: (TrackCost & { readonly what: string })[] = [];
  for (const [what, path, script] of happenings)
    costs.push({ what, ...(await trackCost(pipe, pages, { path, script }, 3)) });
  console.table(
    costs.map(({ what, firstUs, warmUs }) => ({ what, first: ms(firstUs / 1000), "every other": ms(warmUs / 1000) })),
  );

  console.log("\nGrowth: microseconds in Node, where nothing limits the number");
  const grown = growth([10, 100, 1000]);
  const [ten] = grown;
  const timesTen = (what: "one" | "all", us: number) => (us / (ten?.trackUs[what] ?? us)).toFixed(2);
  console.table(
    grown.map(({ count, startUs, trackUs }) => ({
      touchpoints: count,
      start: us(startUs),
      "none listens": us(trackUs.none),
      "one listens": us(trackUs.one),
      "x of 10": timesTen("one", trackUs.one),
      "all listen": us(trackUs.all),
      "x of 10 ": timesTen("all", trackUs.all),
      "per listener": us(trackUs.all / count),
    })),
  );

  console.log();
  const scripts = starts.at(-1)?.allScriptsMs;
  verdict("start", scripts, LIMITS.startMs, ms);
  for (const [what, hearing] of [
    ["1 listens", 1],
    [`all ${MOST} listen`, MOST],
  ] as const) {
    const cost = costs[HEARING.indexOf(hearing)];
    verdict(`the first track(), ${what}`, cost && cost.firstUs / 1000, LIMITS.trackMs, ms);
    verdict(`every other track(), ${what}`, cost && cost.warmUs / 1000, LIMITS.trackMs, ms);
  }
  verdict("memory", at(heap, COUNTS.indexOf(MOST)) - without, LIMITS.heapBytes, kB);
} finally {
  await pipe.close();
  pages.close();
}

function verdict(what: string, cost: number | undefined, limit: number, unit: (value: number) => string): void {
  const word = cost === undefined ? "not measured, limit" : cost <= limit ? "within" : "OVER";
  console.log(`${MOST} touchpoints, ${what}: ${unit(cost ?? 0)}, ${word} ${unit(limit)}`);
}

function at(values: readonly number[], place: number): number {
  return values[place] ?? 0;
}

function ms(value = 0): string {
  return `${value.toFixed(2)} ms`;
}

function us(value: number): string {
  return `${value.toFixed(1)} us`;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
