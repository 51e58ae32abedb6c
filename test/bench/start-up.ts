/**
 * `npm run bench`: what the tag costs a page at start-up, beside the same page without it.
 *
 * Both pages are loaded in turn, so that whatever else this machine does falls on both. Figures are medians; the
 * differences and ratios are what counts, not the milliseconds of one machine.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { cpus } from "node:os";
import { openPipe } from "./open-pipe.js";

const LOADS = Number(process.env.LOADS ?? 25);
const SLOW_DOWNS = [1, 4];
/** Half a second after the load there is nothing left to come; resolves with how many long tasks there were. */
const SETTLED = `new Promise((resolve) => {
  const done = () => setTimeout(() => resolve(longTasks.length), 500);
  if (document.readyState === "complete" && location.protocol !== "about:") done();
  else addEventListener("load", done);
})`;
const dist = new URL("../../dist/script/", import.meta.url);

const TAG = `<script async src="/earshot.js" data-touchpoints="/touchpoints.json" data-collector="/v1/batch"></script>`;
const page = (head: string) => `<!doctype html><html lang="en"><head><title>Bench</title>
<script>const longTasks = []; new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({ type: "longtask", buffered: true });</script>${head}</head><body>
${"<p>A page with a little text on it, as pages have.</p>".repeat(200)}</body></html>`;

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

interface Load {
  /** Milliseconds of scripts, and of everything the main thread did. */
  readonly scriptMs: number;
  readonly taskMs: number;
  readonly longTasks: number;
}

const files = new Map<string, [type: string, body: string | Buffer]>([
  ["/without", ["text/html", page("")]],
  ["/with", ["text/html", page(TAG)]],
  ["/touchpoints.json", ["application/json", JSON.stringify(touchpoints)]],
  ...readdirSync(dist).map((name): [string, [string, Buffer]] => [
    `/${name}`,
    ["text/javascript", readFileSync(new URL(name, dist))],
  ]),
]);
const server = createServer(({ url = "" }, reply) => {
  const [type, body] = files.get(url) ?? ["text/plain", ""];
  reply.writeHead(files.has(url) ? 200 : 404, { "content-type": `${type}; charset=utf-8` }).end(body);
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const pipe = openPipe();
try {
  const { product } = await pipe.send("Browser.getVersion");
  console.log(`\nStart-up, ${product}, ${cpus().length} x ${cpus()[0]?.model}, median of ${LOADS} loads, CPU time\n`);
  const rows: Record<string, string>[] = [];
  for (const slowDown of SLOW_DOWNS) rows.push(await compare(slowDown));
  console.table(rows);
} finally {
  await pipe.close();
  server.close();
}

async function compare(slowDown: number): Promise<Record<string, string>> {
  const loads: { without: Load[]; with: Load[] } = { without: [], with: [] };
  await load("/with", slowDown);
  for (let i = 0; i < LOADS; i++) {
    loads.without.push(await load("/without", slowDown));
    loads.with.push(await load("/with", slowDown));
  }
  const of = (key: keyof Load) => ({ without: median(loads.without, key), with: median(loads.with, key) });
  const [script, task] = [of("scriptMs"), of("taskMs")];
  const longTasks = (side: Load[]) => side.reduce((sum, each) => sum + each.longTasks, 0);
  return {
    "CPU slow-down": `${slowDown}x`,
    "scripts without": ms(script.without),
    "scripts with": ms(script.with),
    "scripts more": ms(script.with - script.without),
    "main thread without": ms(task.without),
    "main thread with": ms(task.with),
    "main thread more": ms(task.with - task.without),
    ratio: (task.with / task.without).toFixed(2),
    "long tasks without / with": `${longTasks(loads.without)} / ${longTasks(loads.with)}`,
  };
}

/** One load in a fresh context, up to half a second after the page is there. */
async function load(path: string, slowDown: number): Promise<Load> {
  const { browserContextId } = await pipe.send("Target.createBrowserContext");
  const { targetId } = await pipe.send("Target.createTarget", { url: "about:blank", browserContextId });
  const { sessionId } = await pipe.send("Target.attachToTarget", { targetId, flatten: true });
  const tell = (method: string, params?: object) => pipe.send(method, params, sessionId);

  // Time that the main thread worked, not time that passed: other processes are not the page's fault.
  await tell("Performance.enable", { timeDomain: "threadTicks" });
  await tell("Emulation.setCPUThrottlingRate", { rate: slowDown });
  await tell("Page.navigate", { url: origin + path });
  await tell("Runtime.evaluate", { expression: SETTLED, awaitPromise: true }).catch(() => {});
  const { result } = await tell("Runtime.evaluate", { expression: SETTLED, awaitPromise: true, returnByValue: true });
  const { metrics } = await tell("Performance.getMetrics");
  await pipe.send("Target.disposeBrowserContext", { browserContextId });

  const seconds = (name: string) =>
    (metrics as unknown as { name: string; value: number }[]).find((metric) => metric.name === name)?.value ?? 0;
  const longTasks = Number((result as { value?: number }).value);
  return { scriptMs: seconds("ScriptDuration") * 1000, taskMs: seconds("TaskDuration") * 1000, longTasks };
}

function median(loads: readonly Load[], key: keyof Load): number {
  const sorted = loads.map((each) => each[key]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
