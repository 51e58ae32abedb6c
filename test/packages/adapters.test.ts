import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { build } from "esbuild";
import { Hono } from "hono";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import type { Earshot } from "../../src/model/earshot.js";
import { launchVisitor, type Visitor } from "../helpers/chromium.js";
import { type CollectorSite, openCollectorSite } from "../helpers/collector-site.js";
import { enterAsGuest, type Guest } from "../helpers/guest.js";
import { type Host, hosts, installPacked } from "./install-packed.js";
import { pageOf } from "./page-of.js";

let visitor: Visitor;
let appOf: (host: Host) => string;

beforeAll(async () => {
  [visitor, appOf] = await Promise.all([launchVisitor(), installPacked("adapters")]);
});
afterAll(() => visitor?.close());

interface Entered extends Guest {
  readonly collector: CollectorSite;
}

/** An app as its developers see it: React renders and runs effects twice, and frameworks complain. */
async function enter(host: Host, entry = host === "vue" ? "vue" : "react"): Promise<Entered> {
  const outdir = join(appOf(host), "dev");
  await build({
    entryPoints: [join(appOf(host), "src", `${entry}.js`)],
    ...{ outdir, bundle: true, splitting: true, format: "esm" },
    define: { "process.env.NODE_ENV": '"development"' },
  });
  const app = new Hono().get("/", (c) => c.html(pageOf(entry))).use(serveStatic({ root: outdir }));
  const collector = await openCollectorSite(app);
  onTestFinished(collector.close);
  const guest = await enterAsGuest(visitor);
  await guest.page.goto(collector.origin);
  return { ...guest, collector };
}

const press = ({ page }: Guest, name: string) => page.getByRole("button", { name }).click();
const asks = ({ page }: Guest) => page.getByRole("group", { name: "Would you recommend us?" });
/** By what the app kept of the handle. */
const askByHandle = ({ page }: Guest) =>
  page.evaluate(() => (window as unknown as { handle: Earshot }).handle.ask("buying"));

/** To whom the prompt was shown, each time; sent at once, though it would wait for company. */
async function shownTo({ page, collector }: Entered) {
  await page.evaluate(() => (window as unknown as { handle: Earshot }).handle.flush());
  const shown = collector.stored("shown").filter(({ touchpoint }) => touchpoint.id === "buying");
  return shown.map(({ respondent }) => respondent.userId);
}

test.each(Object.keys(hosts) as Host[])(
  "%s: one instance, whose place has one panel; once the app has left, none",
  async (host) => {
    const guest = await enter(host);
    const place = guest.page.locator("earshot-prompt.place");
    await place.locator(".panel").waitFor();
    expect(await place.locator(".panel").count()).toBe(1);

    await press(guest, "Buy");
    await asks(guest).waitFor();
    await expect.poll(() => shownTo(guest)).toEqual(["u_1"]);

    await press(guest, "Leave");
    await guest.prompt.first().waitFor({ state: "detached" });
    expect(await guest.prompt.count()).toBe(0);
    expect(await askByHandle(guest)).toBe(false);
    expect(guest.complaints).toEqual([]);
  },
);

test.each(["react18", "react19"] as const)("%s: another provider in its place begins anew", async (host) => {
  const guest = await enter(host);
  await press(guest, "Leave");
  expect(await askByHandle(guest)).toBe(false);
  await press(guest, "Come back");
  await press(guest, "Buy");
  await asks(guest).waitFor();
  expect(await guest.prompt.locator(".panel").count()).toBe(2);
  expect(guest.complaints).toEqual([]);
});

test("out of a hidden Activity the provider begins anew, by the same handle, before the effects of the app", async () => {
  const guest = await enter("react19", "activity");
  await asks(guest).waitFor();
  await press(guest, "Leave");
  await guest.prompt.first().waitFor({ state: "detached" });
  expect(await askByHandle(guest)).toBe(false);

  await press(guest, "Come back");
  await asks(guest).waitFor();
  expect(guest.complaints).toEqual([]);
});

test("React's door says to app routers that it is for the browser, before anything else; the others say nothing", async () => {
  const code = (door: string) => readFile(join(appOf("react19"), "node_modules/earshot/dist", door), "utf8");
  expect(await code("react.js")).toMatch(/^"use client";/);
  expect(await code("vue.js")).not.toMatch(/use client/);
  expect(await code("index.js")).not.toMatch(/use client/);
});
