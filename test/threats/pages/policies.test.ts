import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Earshot } from "../../../src/model/earshot.js";
import { type CollectorSite, openCollectorSite } from "../../helpers/collector-site.js";
import { countViolations } from "../../helpers/count-violations.js";
import type { Engine, Tab } from "../../helpers/engines/engine.js";
import { engines } from "../../helpers/engines/engines.js";
import { errorTrap } from "../../helpers/engines/error-trap.js";
import { clickField, clickOption, clickSend } from "../../helpers/engines/hands.js";
import { titleOn } from "../../helpers/engines/prompt-on.js";
import { guestPage, sdkTag } from "../../helpers/guest-page.js";
import { asking, unlimited } from "../../helpers/guest-touchpoints.js";
import { openPageServer } from "../../helpers/page-server.js";
import { until } from "../../helpers/until.js";

const POLICIES = [
  ["S09: style-src 'self'", ["style-src 'self'"]],
  ["S10: style-src 'none'", ["style-src 'none'"]],
  ["S11: trusted types, and none allowed", ["require-trusted-types-for 'script'", "trusted-types 'none'"]],
] as const;
const nonce = "r4nd0m";
/** As a page's own script, which its policy allows by the nonce. */
const own = (script: string) => script.replace("<script>", `<script nonce="${nonce}">`);
/** #0b57d0, as the style sheet computes it. */
const ACCENT = /^color\(srgb 0\.043\d* 0\.341\d* 0\.815\d*\)$/;
/** Its icon, which the policy forbids, is asked for by the browser itself. */
const byBrowser = (said: string) => said.includes("/favicon.ico");
const look = { position: "fixed", radius: "20px", chosen: expect.stringMatching(ACCENT) };

describe.for(engines)("$name", ({ skip, launch }) => {
  describe.skipIf(skip)("under a policy that allows next to nothing", () => {
    let engine: Engine;
    let tab: Tab;
    let collector: CollectorSite;

    beforeAll(async () => {
      [engine, collector] = await Promise.all([launch(), openCollectorSite()]);
      tab = await engine.open("about:blank");
    });
    afterAll(async () => {
      await engine?.close();
      await collector?.close();
    });

    test.each(POLICIES)("%s: nothing breaks it, and the prompt looks and works as ever", async (name, more) => {
      const trap = own(errorTrap) + own(`<script>(${countViolations})()</script>`);
      const site = await openPageServer({
        pages: { "/": guestPage(trap + sdkTag({ collector: collector.url, nonce })) },
        headers: {
          "content-security-policy": [
            "default-src 'none'",
            // The files beside the script are loaded from where it lies.
            `script-src 'nonce-${nonce}' 'self'`,
            `connect-src 'self' ${collector.url}`,
            ...more,
          ].join("; "),
        },
        touchpoints: { ...unlimited(asking("a")), theme: { accent: "#0b57d0", radius: "20px", scheme: "light" } },
      });
      await tab.goto(site.origin);
      await until(() => tab.evaluate(() => typeof (window.earshot as Earshot | undefined)?.track === "function"));
      await tab.evaluate(() => (window.earshot as Earshot).track("a"));
      await titleOn(tab, "How was a?");
      expect(await tab.evaluate(drawn)).toEqual(look);
      await clickOption(tab, 6);
      await titleOn(tab, "Why?");
      await clickField(tab);
      await tab.type(name);
      await clickSend(tab);
      await until(
        () => collector.stored("response").find(({ complete, answers }) => complete && answers[1]?.value === name),
        { what: "the answers in the database" },
      );
      const said = [...(await tab.evaluate(() => window.violations)), ...(await tab.errors())];
      expect(said.filter((each) => !byBrowser(each))).toEqual([]);

      // The policy was in force, and whoever breaks it is heard.
      await tab.evaluate(breakPolicy);
      await until(() => tab.evaluate(() => window.violations.some((each) => !each.includes("/favicon.ico"))), {
        what: "a violation",
      });
      await tab.errors();
      await site.close();
    });
  });
});

/** To be run in a page. */
function drawn() {
  const panel = document.querySelector("earshot-prompt")?.shadowRoot?.querySelector(".panel");
  if (!panel) return undefined;
  const { position, borderRadius: radius } = getComputedStyle(panel);
  const probe = panel.appendChild(document.createElement("span"));
  probe.className = "button primary";
  const { backgroundColor: chosen } = getComputedStyle(probe);
  probe.remove();
  return { position, radius, chosen };
}

/** To be run in a page. Where types are trusted, already saying the address throws. */
function breakPolicy(): void {
  const script = document.createElement("script");
  try {
    script.src = "https://elsewhere.example/";
  } catch {
    return;
  }
  document.head.append(script);
}
