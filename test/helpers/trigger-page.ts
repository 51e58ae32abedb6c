import type { TriggerConfig } from "../../src/model/touchpoints-config.js";
import { asking, unlimited } from "./guest-touchpoints.js";
import type { Hosting, Visit } from "./hosting.js";
import { until } from "./until.js";

const HEAD = `<script>
  // For visits of tomorrow.
  const later = Number(new URL(location.href).searchParams.get("later")) * 60_000, { now } = Date;
  Date.now = () => now() + later;
</script>`;

const BODY = `
  <h1>A page</h1>
  <button id="buy">Buy</button>
  <button id="nothing">Nothing</button>
  <button id="broken">Broken</button>
  <form><label>Street <input name="street"></label><button>Send</button></form>
  <a href="/next">Next page</a>
  <div style="height: 3000px"></div>
  <p id="end">The end</p>
  <script>
    buy.onclick = () => document.title += "!";
    broken.onclick = () => { throw new Error("broken, as it should be"); };
    document.querySelector("form").onsubmit = (event) => event.preventDefault();
  </script>`;

/** A visit to a page with things to do on it, whose touchpoints have these triggers, when all that listens does so. */
export async function visitTriggered(
  { enter }: Hosting,
  triggers: readonly TriggerConfig[],
  { path = "/", before = () => {} } = {},
): Promise<Visit> {
  const touchpoints = unlimited(
    ...triggers.map((each, n) => asking(n ? `it-${n}` : "it", { triggers: [each], frequency: { show: "once" } })),
  );
  const visit = await enter({ head: HEAD, body: BODY, touchpoints, path, before });
  await listens(visit);
  return visit;
}

export async function load(visit: Visit, path: string): Promise<void> {
  await visit.page.goto(`${visit.site.origin}${path}`);
  await listens(visit);
}

/** The watcher has come: whoever waited for it before us goes on before us. */
export async function listens({ call, page, requests }: Visit): Promise<void> {
  await call("stats");
  const address = await until(() => requests.find((each) => each.includes("earshot-watcher")));
  await page.evaluate(`import(${JSON.stringify(address)}).then(() => {})`);
}

/** No headless tab is ever in the background; this one says it is. */
async function setVisible({ page }: Visit, state: "visible" | "hidden"): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, "visibilityState", { value, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, state);
}

export const goAway = async (guest: Visit, ms: number) => {
  await setVisible(guest, "hidden");
  await guest.page.waitForTimeout(ms);
  await setVisible(guest, "visible");
};

export const rageAt = async ({ page }: Visit, selector: string) => {
  for (let i = 0; i < 3; i++) await page.locator(selector).click();
};

export const type = (guest: Visit) => guest.page.getByLabel("Street").pressSequentially("Ring");
