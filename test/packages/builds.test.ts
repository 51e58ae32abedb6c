import { readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { launchVisitor, type Visitor } from "../helpers/chromium.js";
import { openCollectorSite } from "../helpers/collector-site.js";
import { enterAsGuest } from "../helpers/guest.js";
import { type Built, bundlers } from "./bundlers.js";
import { type Host, hosts, installPacked } from "./install-packed.js";
import { pageOf } from "./page-of.js";

let visitor: Visitor;
let appOf: (host: Host) => string;

beforeAll(async () => {
  [visitor, appOf] = await Promise.all([launchVisitor(), installPacked("builds")]);
});
afterAll(() => visitor?.close());

/** Files that hold a module, by the end of its path. */
const holding = ({ chunks }: Built, module: RegExp) =>
  chunks.filter(({ modules }) => modules.some((id) => module.test(id)));
const copies = ({ chunks }: Built, module: RegExp) =>
  new Set(chunks.flatMap(({ modules }) => modules.filter((id) => module.test(id)))).size;

describe.each(Object.entries(bundlers))("%s", (_, bundle) => {
  test.each(Object.keys(hosts) as Host[])(
    "%s: nothing is warned of, there is one of each, what draws comes late, and it runs",
    async (host) => {
      const entry = host === "vue" ? "vue" : "react";
      const built = await bundle(await realpath(appOf(host)), entry);
      expect(built.warnings).toEqual([]);
      expect(copies(built, /preact\/dist\/preact\.\w+$/)).toBe(1);
      expect(copies(built, /earshot\/dist\/(react|vue)\.js$/)).toBe(1);
      expect(copies(built, /\/react\/cjs\/react\.production/)).toBe(entry === "react" ? 1 : 0);
      const drawing = holding(built, /preact|earshot-ui\.js$|earshot-asker\.js$/);
      expect(drawing.length).toBeGreaterThan(1);
      expect(drawing.filter(({ isInitial }) => isInitial)).toEqual([]);

      const collector = await openCollectorSite(
        new Hono().get("/", (c) => c.html(pageOf(entry))).use(serveStatic({ root: built.folder })),
      );
      onTestFinished(collector.close);
      const guest = await enterAsGuest(visitor);
      await guest.page.goto(collector.origin);
      await guest.page.getByRole("button", { name: "Buy" }).click();
      await guest.prompt.getByRole("radio", { name: "9", exact: true }).click();
      await guest.prompt.getByRole("radio", { name: "Thumbs up" }).click();
      const said = () =>
        collector.stored("response").map(({ touchpoint, respondent }) => [touchpoint.id, respondent.userId]);
      await expect
        .poll(() => said().sort())
        .toEqual([
          ["buying", "u_1"],
          ["page", "u_1"],
        ]);
      expect([guest.complaints, guest.lines]).toEqual([[], []]);
    },
  );

  test("who imports one metric has that, and nothing else of the package", async () => {
    const built = await bundle(await realpath(appOf("react19")), "nps", true);
    expect(built.warnings).toEqual([]);
    expect(built.chunks.map(({ file }) => file)).toEqual(["nps.js"]);
    const ours = built.chunks.flatMap(({ modules }) => modules.filter((id) => id.includes("earshot/dist/")));
    expect(ours.filter((id) => !/\/(metrics|shared\/[\w-]+)\.js$/.test(id))).toEqual([]);
    const code = await readFile(join(built.folder, "nps.js"), "utf8");
    expect(code.length).toBeLessThan(2_000);
  });
});
