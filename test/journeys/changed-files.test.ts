import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Earshot } from "../../src/model/earshot.js";
import type { Engine, Tab } from "../helpers/engines/engine.js";
import { engines } from "../helpers/engines/engines.js";
import { titleOn } from "../helpers/engines/prompt-on.js";
import { guestPage, sdkTag } from "../helpers/guest-page.js";
import { asking, unlimited } from "../helpers/guest-touchpoints.js";
import { openPageServer, type PageServer } from "../helpers/page-server.js";
import { until } from "../helpers/until.js";

const integrity = fileURLToPath(new URL("../../dist/script/integrity.json", import.meta.url));
const hashes = JSON.parse(readFileSync(integrity, "utf8")) as Readonly<Record<string, string>>;
const asker = Object.keys(hashes).find((name) => /^earshot-asker\.[\da-f]+\.js$/.test(name)) ?? "";

declare global {
  interface Window {
    ran: string[];
    failed: boolean;
  }
}

describe.for(engines)("S42: $name", ({ skip, launch }) => {
  describe.skipIf(skip)("files that somebody has changed on their way", () => {
    let engine: Engine;
    let tab: Tab;
    let cdn: PageServer;
    let site: PageServer;

    beforeAll(async () => {
      engine = await launch();
      tab = await engine.open("about:blank");
    });
    afterEach(() => Promise.all([cdn.close(), site.close()]));
    afterAll(() => engine?.close());

    /** A page whose files come from a CDN that says, in the one that it has changed, that it ran. */
    async function enter(changed: string | undefined, { listed = true } = {}): Promise<void> {
      const change = (name: string, code: string) => (name === changed ? `window.ran.push("${name}");\n${code}` : code);
      cdn = await openPageServer({ change });
      const tag = sdkTag({ sdk: cdn.origin, collector: "/v1/batch" }).replace(
        " data-",
        ` integrity="${hashes["earshot.js"]}" crossorigin="anonymous" onerror="failed = true" data-`,
      );
      const files = Object.entries(hashes).map(([name, hash]) => [`${cdn.origin}/sdk/${name}`, hash]);
      const map = `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(files) })}</script>`;
      const page = guestPage(`<script>window.ran = []; window.failed = false;</script>${listed ? map : ""}${tag}`);
      site = await openPageServer({ pages: { "/": page }, touchpoints: unlimited(asking("help")) });
      await tab.goto(site.origin);
    }
    const handleIsThere = () => typeof (window.earshot as Earshot | undefined)?.track === "function";
    const ran = () => tab.evaluate(() => window.ran);

    test("unchanged, they run", async () => {
      await enter(undefined);
      await until(() => tab.evaluate(handleIsThere), { what: "the handle" });
      await tab.evaluate(() => (window.earshot as Earshot).track("help"));
      await titleOn(tab, "How was help?");
    });

    test("a changed earshot.js doesn't run, by the tag's integrity", async () => {
      await enter("earshot.js");
      await until(() => tab.evaluate(() => window.failed), { what: "the tag to fail" });
      expect(await ran()).toEqual([]);
      expect(await tab.evaluate(handleIsThere)).toBe(false);
    });

    test("a changed asker doesn't run, by the import map's integrity, and the page goes on", async () => {
      await enter(asker);
      await until(() => tab.evaluate(handleIsThere), { what: "the handle" });
      const shown = await tab.evaluate(() => (window.earshot as Earshot).ask("help"));
      expect(shown).toBe(false);
      expect(cdn.requests).toContain(`/sdk/${asker}`);
      expect(await ran()).toEqual([]);
      expect(await tab.evaluate(() => document.querySelector("h1")?.textContent)).toBe("A page");
    });

    test("without the import map it would have run", async () => {
      await enter(asker, { listed: false });
      await until(() => tab.evaluate(handleIsThere), { what: "the handle" });
      await tab.evaluate(() => (window.earshot as Earshot).track("help"));
      await titleOn(tab, "How was help?");
      expect(await ran()).toEqual([asker]);
    });
  });
});
