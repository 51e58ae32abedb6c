/**
 * `npm run bench:start-up`: what the tag costs a page at start-up, beside the same page without it.
 *
 * The pages are loaded in turn, so that whatever else this machine does falls on all of them. Figures are medians; the
 * differences and ratios are what counts, not the milliseconds of one machine.
 */
import { cpus } from "node:os";
import { earshotTag, guestPage } from "./guest-page.js";
import { median } from "./median.js";
import { openPipe } from "./open-pipe.js";
import { servePages } from "./serve-pages.js";
import { type Load, traceLoads } from "./trace-loads.js";

const LOADS = Number(process.env.LOADS ?? 9);
const SLOW_DOWNS = [1, 4];

/** Any script at all costs a page something before its first line runs: so there is one that does nothing. */
const PAGES = [
  { name: "the page", path: "/page", head: "" },
  { name: "with a script that does nothing", path: "/any-script", head: '<script async src="/nothing.js"></script>' },
  { name: "with Earshot", path: "/earshot", head: earshotTag("/touchpoints.json") },
];

/** What the tag is given to do: ten touchpoints that listen and are never due, on a site that isn't being tried out. */
const touchpoints = {
  test: false,
  touchpoints: Array.from({ length: 10 }, (_, i) => ({
    id: `touchpoint-${i}`,
    triggers: [
      { on: "event", name: `event-${i}` },
      { on: "click", selector: `#nowhere-${i}` },
      { on: "dwell", for: "1h" },
    ],
    audience: { "page.path": { glob: "/checkout/*" } },
    questions: [{ id: "nps", type: "nps", text: "How likely are you to recommend us?" }],
  })),
};

const pages = await servePages({
  ...Object.fromEntries(PAGES.map(({ path, head }) => [path, guestPage(head)])),
  "/nothing.js": "void 0",
  "/touchpoints.json": JSON.stringify(touchpoints),
});
const pipe = openPipe();
try {
  const { product } = await pipe.send("Browser.getVersion");
  console.log(`\nStart-up, ${product}, ${cpus().length} x ${cpus()[0]?.model}, median of ${LOADS} loads, CPU time\n`);
  const rows: Record<string, string>[] = [];
  for (const slowDown of SLOW_DOWNS) rows.push(...(await compare(slowDown)));
  console.table(rows);
} finally {
  await pipe.close();
  pages.close();
}

/** The three pages, load by load in turn. */
async function compare(slowDown: number): Promise<Record<string, string>[]> {
  // The first round pays for what the browser does once, and counts for nothing.
  const urls = Array.from({ length: LOADS + 1 }, () => PAGES.map(({ path }) => pages.origin + path)).flat();
  const all = (await traceLoads(pipe, urls, slowDown, pages.settled)).slice(PAGES.length);
  const loads = new Map(PAGES.map(({ path }, n) => [path, all.filter((_, i) => i % PAGES.length === n)]));
  const middle = (own: readonly Load[], key: keyof Load) => median(own.map((each) => each[key]));

  const taskOf = (path: string) => middle(loads.get(path) ?? [], "mainMs");
  return PAGES.map(({ name, path }) => {
    const own = loads.get(path) ?? [];
    return {
      CPU: `1/${slowDown}`,
      page: name,
      "of it, scripts": ms(middle(own, "scriptMs")),
      "main thread": ms(taskOf(path)),
      "more than the page": ms(taskOf(path) - taskOf("/page")),
      "more than any script": ms(taskOf(path) - taskOf("/any-script")),
      ratio: (taskOf(path) / taskOf("/page")).toFixed(2),
      "longest script": ms(Math.max(...own.map(({ longestMs }) => longestMs))),
      "long tasks a load": (own.reduce((sum, each) => sum + each.longTasks, 0) / LOADS).toFixed(2),
    };
  });
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
