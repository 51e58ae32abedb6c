import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import { build } from "esbuild";
import { Hono } from "hono";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { launchVisitor, type Visitor } from "../helpers/chromium.js";
import { openCollectorSite } from "../helpers/collector-site.js";
import { enterAsGuest } from "../helpers/guest.js";

const CACHE = fileURLToPath(new URL("../../.cache", import.meta.url));

/** An app as docs/frameworks.md has it, made on a server and taken up in the browser. */
const APP = `
  import { createEarshotPlugin, Touchpoint, useEarshot } from "earshot/vue";
  import { createSSRApp, defineComponent, h } from "vue";

  const Listing = defineComponent(() => {
    const earshot = useEarshot();
    return () => h("button", { type: "button", onClick: () => earshot.track("listing_published") }, "Publish");
  });
  const App = () => h("main", [h(Listing), h(Touchpoint, { id: "advice-helpful" })]);
  const touchpoints = [
    { id: "advice-helpful", presentation: { as: "inline" },
      questions: [{ id: "helpful", type: "csat", style: "thumbs", text: "Does this help?" }] },
    { id: "first-listing", triggers: [{ on: "event", name: "listing_published" }],
      questions: [{ id: "nps", type: "nps", text: "Would you recommend us?" }] },
  ];
  export const create = () => createSSRApp(App).use(createEarshotPlugin({ collector: "/v1/batch", touchpoints }));
`;

let visitor: Visitor;
beforeAll(async () => {
  visitor = await launchVisitor();
});
afterAll(() => visitor?.close());

test("Vue on a server: the page comes with its place, hydrates without a word, and asks", async () => {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(join(CACHE, "vue-on-a-server-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, "app.js"), APP);
  await writeFile(
    join(folder, "server.mjs"),
    'import { renderToString } from "vue/server-renderer"; import { create } from "./app.js"; export const html = () => renderToString(create());',
  );
  await writeFile(join(folder, "client.js"), 'import { create } from "./app.js"; create().mount("#app");');
  const { html } = (await import(/* @vite-ignore */ join(folder, "server.mjs"))) as { html(): Promise<string> };
  const rendered = await html();
  expect(rendered).toContain('<earshot-prompt touchpoint="advice-helpful"></earshot-prompt>');

  const outdir = join(folder, "built");
  await build({
    entryPoints: [join(folder, "client.js")],
    ...{ outdir, bundle: true, splitting: true, format: "esm", logLevel: "silent" },
    // With what Vue says to developers: where the browser makes of it something else than the server did.
    define: {
      "process.env.NODE_ENV": '"development"',
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "true",
    },
  });
  const page = `<!doctype html><html lang="en"><head><title>App</title><link rel="icon" href="data:,"></head>
    <body><div id="app">${rendered}</div><script type="module" src="/client.js"></script></body></html>`;
  const collector = await openCollectorSite(
    new Hono().get("/", (c) => c.html(page)).use(serveStatic({ root: outdir })),
  );
  onTestFinished(collector.close);
  const guest = await enterAsGuest(visitor);
  const warnings: string[] = [];
  guest.page.on("console", (message) => void (message.type() === "warning" && warnings.push(message.text())));
  await guest.page.goto(collector.origin);
  await guest.prompt.getByRole("radio", { name: "Thumbs up" }).click();
  await guest.page.getByRole("button", { name: "Publish" }).click();
  await guest.prompt.getByRole("radio", { name: "9", exact: true }).click();
  await collector.hasStored("response", 2);
  expect([warnings, guest.complaints, guest.lines]).toEqual([[], [], []]);
});
