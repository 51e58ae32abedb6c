/**
 * `npm run bench`: what the tag costs a page at start-up, beside the same page without it.
 *
 * The pages are loaded in turn, so that whatever else this machine does falls on all of them. Figures are medians; the
 * differences and ratios are what counts, not the milliseconds of one machine.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { cpus } from "node:os";
import { openPipe } from "./open-pipe.js";
import { type Load, traceLoad } from "./trace-load.js";

const LOADS = Number(process.env.LOADS ?? 9);
const SLOW_DOWNS = [1, 4];
const dist = new URL("../../dist/script/", import.meta.url);

const TAG = `<script async src="/earshot.js" data-touchpoints="/touchpoints.json" data-collector="/v1/batch"></script>`;
const page = (head: string) => `<!doctype html><html lang="en"><head><title>Bench</title>
<script>addEventListener("load", () => setTimeout(() => { new Image().src = "/done"; }, 500));</script>${head}</head><body>
${"<p>A page with a little text on it, as pages have.</p>".repeat(200)}</body></html>`;

/** Any script at all costs a page something before its first line runs: so there is one that does nothing. */
const PAGES = [
  { name: "the page", path: "/page", head: "" },
  { name: "with a script that does nothing", path: "/any-script", head: '<script async src="/nothing.js"></script>' },
  { name: "with Earshot", path: "/earshot", head: TAG },
];

/** What the tag is given to do: ten touchpoints that listen and are never due. */
const touchpoints = {
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

const files = new Map<string, [type: string, body: string | Buffer]>([
  ...PAGES.map(({ path, head }): [string, [string, string]] => [path, ["text/html", page(head)]]),
  ["/nothing.js", ["text/javascript", "void 0"]],
  ["/touchpoints.json", ["application/json", JSON.stringify(touchpoints)]],
  ...readdirSync(dist).map((name): [string, [string, Buffer]] => [
    `/${name}`,
    ["text/javascript", readFileSync(new URL(name, dist))],
  ]),
]);
let settle = () => {};
const server = createServer(({ url = "" }, reply) => {
  if (url === "/done") settle();
  const [type, body] = files.get(url) ?? ["text/plain", ""];
  reply.writeHead(files.has(url) ? 200 : 404, { "content-type": `${type}; charset=utf-8` }).end(body);
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const settled = () =>
  new Promise<void>((resolve) => {
    settle = resolve;
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
  server.close();
}

/** The three pages, load by load in turn. */
async function compare(slowDown: number): Promise<Record<string, string>[]> {
  const load = (path: string) => traceLoad(pipe, origin + path, slowDown, settled);
  const loads = new Map<string, Load[]>(PAGES.map(({ path }) => [path, []]));
  for (const { path } of PAGES) await load(path);
  for (let i = 0; i < LOADS; i++) {
    for (const [path, done] of loads) done.push(await load(path));
  }

  const taskOf = (path: string) => median(loads.get(path) ?? [], "mainMs");
  return PAGES.map(({ name, path }) => {
    const own = loads.get(path) ?? [];
    return {
      CPU: `1/${slowDown}`,
      page: name,
      "of it, scripts": ms(median(own, "scriptMs")),
      "main thread": ms(taskOf(path)),
      "more than the page": ms(taskOf(path) - taskOf("/page")),
      "more than any script": ms(taskOf(path) - taskOf("/any-script")),
      ratio: (taskOf(path) / taskOf("/page")).toFixed(2),
      "longest script": ms(Math.max(...own.map(({ longestMs }) => longestMs))),
      "long tasks a load": (own.reduce((sum, each) => sum + each.longTasks, 0) / LOADS).toFixed(2),
    };
  });
}

function median(loads: readonly Load[], key: keyof Load): number {
  const sorted = loads.map((each) => each[key]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
