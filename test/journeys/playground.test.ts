import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { shop } from "../../examples/shop/src/shop.js";
import { launchVisitor, type Visitor } from "../helpers/chromium.js";
import { countViolations } from "../helpers/count-violations.js";
import { enterAsGuest } from "../helpers/guest.js";
import { openPageServer, type PageServer } from "../helpers/page-server.js";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path: string) => readFile(at(path), "utf8");

let visitor: Visitor;
let site: PageServer;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "earshot-playground-"));
  const configFile = at("examples/playground/vite.config.ts");
  [visitor] = await Promise.all([
    launchVisitor(),
    build({ configFile, logLevel: "silent", build: { outDir: folder, emptyOutDir: true } }),
  ]);
  site = await openPageServer({ folder });
});
afterAll(async () => {
  await visitor?.close();
  await site?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

const editor = (page: Page) => page.getByRole("textbox", { name: "touchpoints.json" });
const prompt = (page: Page) => page.frameLocator("iframe").locator("earshot-prompt");
const verdict = (page: Page) => page.getByRole("region", { name: "Verdict" });
const showJson = (page: Page) => page.getByRole("radio", { name: "JSON" }).check();

/** The file, as it is handed out. */
async function textOf(page: Page): Promise<string> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download" }).click();
  return readFile(await (await coming).path(), "utf8");
}

/** What can be seen of it in the editor. */
async function linesOf(page: Page): Promise<string> {
  await showJson(page);
  return editor(page).evaluate((content) => [...content.children].map((line) => line.textContent).join("\n"));
}

/** In a window with room for all three columns. */
async function enter(address = site.origin) {
  const guest = await enterAsGuest(visitor, countViolations);
  await guest.page.setViewportSize({ width: 1440, height: 1000 });
  await guest.page.goto(address);
  return guest;
}

/** Begins with a recipe, and waits until its prompt is on the page. */
async function begin(recipe: string, asks: string, address = site.origin) {
  const guest = await enter(address);
  await guest.page.getByLabel("Start from a recipe").selectOption(recipe);
  await prompt(guest.page).getByRole("group", { name: asks }).waitFor();
  return guest;
}

/** Puts other text in the place of what is written. */
async function write(page: Page, text: string): Promise<void> {
  await showJson(page);
  await editor(page).focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
}

test("what is changed in the form is in the file and on the page, and the rest of the file stays", async () => {
  const { page, complaints } = await begin("After a purchase", "This shop made it easy");
  await page.getByLabel("Question", { exact: true }).first().fill("Was it easy to pay?");
  await prompt(page).getByRole("group", { name: "Was it easy to pay?" }).waitFor();
  await page.getByRole("button", { name: "Move question 2 up" }).click();
  await page.getByLabel("Stage of the journey").fill("advocacy");

  const text = await textOf(page);
  expect(text).toContain(await linesOf(page));
  expect(JSON.parse(text).touchpoints[0]).toMatchObject({
    stage: "advocacy",
    triggers: [{ name: "order_completed", cancelOn: ["order_cancelled"] }],
    questions: [{ id: "why" }, { id: "easy", text: "Was it easy to pay?" }],
  });
  expect(text).toContain('"where": { "page.path": { "glob": "/checkout/**" } },');
  expect(complaints).toEqual([]);
});

test("a mistake in the JSON is told in its place, in the words of the check, and put right by one press", async () => {
  const { page } = await begin("After a purchase", "This shop made it easy");
  const text = await textOf(page);
  await write(page, text.replace('"on": "event"', '"on": "evnt"'));

  const said = page.getByRole("region", { name: "What the check says" });
  await said.getByText('"evnt" is not a trigger. Did you mean "event"?').waitFor();
  await said.getByText("touchpoints[0].triggers[0].on").click();
  expect(await page.locator(".cm-lintRange-error").textContent()).toBe('"evnt"');

  await page.locator(".cm-lintRange-error").hover();
  await page.getByRole("button", { name: 'Write "event"' }).click();
  await said.getByText("No mistakes").waitFor();
  expect(await textOf(page)).toBe(text);
});

test("the editor completes kinds of triggers, and the keys of the one that is written", async () => {
  const { page } = await enter();
  await write(page, '{ "touchpoints": [{ "triggers": [{ "on": "" }] }] }');
  await page.keyboard.press("Control+Home");
  for (let i = 0; i < '{ "touchpoints": [{ "triggers": [{ "on": "'.length; i++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Control+Space");
  const offered = page.locator(".cm-tooltip-autocomplete");
  await offered.getByText('"frustration"').waitFor();
  await page.keyboard.type("scr");
  await offered.getByText('"scroll"').click();
  expect(await textOf(page)).toContain('"on": "scroll"');

  await editor(page).focus();
  await page.keyboard.press("Control+End");
  for (let i = 0; i < " }] }] }".length; i++) await page.keyboard.press("ArrowLeft");
  await page.keyboard.type(", ");
  await page.keyboard.press("Control+Space");
  await offered.getByText('"depth"').waitFor();
  expect(await offered.getByText('"selector"').count()).toBe(0);
});

test("whoever types fast is not overtaken by what was typed before", async () => {
  const { page } = await enter();
  // Without brackets and quotes, which the editor closes by itself.
  const typed = "a good deal of words that are no JSON at all and follow hard upon each other";
  await write(page, "");
  // Told at once, faster than the page can draw what each letter comes to.
  await Promise.all([...typed].map((letter) => page.keyboard.insertText(letter)));
  await expect.poll(() => linesOf(page)).toBe(typed);
  await expect.poll(() => textOf(page)).toBe(typed);
});

test("a fact changes the verdict, and the clock brings the time at which it may be asked again", async () => {
  const { page } = await begin("Onboarding, day 7", "Everything here made it easy");
  await verdict(page)
    .getByText(/user.signedUpAt is missing/)
    .waitFor();
  await page.getByRole("button", { name: "+ user.signedUpAt" }).click();
  await page.getByLabel("The time is").fill("2026-11-29T12:00");
  await page.getByLabel("Value of user.signedUpAt").fill("2026-11-20T12:00:00Z");
  await verdict(page).getByText("Would show").waitFor();

  await page
    .getByRole("button", { name: "Start from a recipe" })
    .or(page.getByLabel("Start from a recipe"))
    .first()
    .waitFor();
  await page.getByLabel("Start from a recipe").selectOption("After a purchase");
  await page.getByRole("button", { name: "Add a prompt" }).click();
  await verdict(page)
    .getByText(/rests for 90 days/)
    .waitFor();
  await page.getByRole("button", { name: "Go there" }).click();
  await verdict(page).getByText("Would show").waitFor();
  expect(await page.getByLabel("The time is").inputValue()).toMatch(/^2027-02-20/);
});

test("what the visitor does brings the prompt, or says what held it back", async () => {
  const { page } = await begin("After a purchase", "This shop made it easy");
  await page.getByRole("button", { name: "+ Event order_completed" }).click();
  await page.getByText("after-purchase came on screen.").waitFor();
  await page.getByLabel("Address of the page").fill("https://shop.example/elsewhere");
  await page.getByText("No prompt comes of it.").waitFor();
});

test("answering works, and the records that would be sent are shown", async () => {
  const { page, requests } = await begin("After a purchase", "This shop made it easy");
  await prompt(page).getByRole("radio", { name: "2" }).click();
  await prompt(page).getByRole("textbox").fill("The map");
  await prompt(page).getByRole("button", { name: "Send" }).click();
  await page.getByRole("region", { name: "Records" }).getByText('"value": "The map"').waitFor();
  expect(requests.filter((url) => !url.startsWith(site.origin))).toEqual([]);
});

test.each(["Dialog", "Bar", "Inline", "Tab"])(
  "the prompt stands as a %s, in the dark, from right to left",
  async (as) => {
    const { page, complaints } = await begin("After a purchase", "This shop made it easy");
    await page.getByLabel("Presentation").first().selectOption(as);
    await page.getByLabel("Language").selectOption("ar");
    await page.getByRole("radio", { name: "Dark" }).check();
    await page.getByRole("radio", { name: "390" }).check();
    const frame = page.frameLocator("iframe");
    if (as === "Tab") await frame.locator("earshot-tab button").click();
    await frame.locator(`[data-as=${as.toLowerCase()}]`).first().waitFor();
    expect(
      await frame.locator("html").evaluate((html: HTMLElement) => [html.lang, html.dir, html.clientWidth]),
    ).toEqual(["ar", "rtl", 390]);
    expect(complaints).toEqual([]);
  },
);

test("a link brings everything back, and a download is the file to the letter", async () => {
  const { page } = await begin("Support case closed", "How satisfied");
  await page.getByLabel("Id", { exact: true }).first().fill("angry");
  await page
    .getByRole("button", { name: "A day later" })

    .click();
  await page.getByRole("radio", { name: "Dark" }).check();
  const time = await page.getByLabel("The time is").inputValue();
  const text = await textOf(page);
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByText(/Link copied|address bar/).waitFor();
  const { page: other, complaints } = await enter();
  await verdict(other).waitFor();
  // In the same tab, only the fragment is another.
  await other.goto(page.url());
  await other.getByRole("radio", { name: "Dark", checked: true }).waitFor();
  expect(await textOf(other)).toBe(text);
  expect(await other.getByLabel("The time is").inputValue()).toBe(time);
  expect(complaints).toEqual([]);
});

test("surveys of PostHog come along, and what doesn't is told; what is no export says so", async () => {
  const { page } = await begin("After a purchase", "This shop made it easy");
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog", { name: "Import surveys" });
  await dialog.getByLabel("The export, JSON").fill("{}");
  await dialog.getByRole("button", { name: "Import" }).click();
  await dialog.getByText("This isn't a PostHog survey export").waitFor();

  await dialog.getByLabel("The export, JSON").fill(await read("test/rules/cli/import/fixtures/posthog.json"));
  await dialog.getByRole("button", { name: "Import" }).click();
  await dialog.getByText(/things are not as before/).waitFor();
  await dialog.getByRole("button", { name: "Done" }).click();
  await page
    .getByText("No mistakes")
    .or(page.getByText(/warning/))
    .first()
    .waitFor();
  expect(await page.getByLabel("Touchpoint", { exact: true }).locator("option").count()).toBeGreaterThan(2);
});

test.each(["/playground", "/playground/"])(
  "the demo serves it at %s, with a policy that lets nothing in or out",
  async (path) => {
    const reply = await shop.request(path);
    expect(reply.status).toBe(200);
    expect(await reply.text()).toMatch(
      /http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-/,
    );
  },
);

test("it opens from a disk, under its own policy, without a network", async () => {
  const { page, complaints, requests } = await begin(
    "Docs page",
    "Did this page answer your question?",
    pathToFileURL(join(folder, "index.html")).href,
  );
  await verdict(page).waitFor();
  expect(await linesOf(page)).toContain('"id": "docs-page"');
  expect(requests.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
  for (const frame of page.frames()) expect(await frame.evaluate(() => window.violations)).toEqual([]);
  expect(complaints).toEqual([]);
});

test.each(
  ["light", "dark"].flatMap((scheme) => [390, 900, 1440].map((width) => [scheme as "light" | "dark", width] as const)),
)("axe finds nothing, %s, %i px wide", async (colorScheme, width) => {
  const { page } = await enterAsGuest(visitor);
  await page.addInitScript(await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await page.setViewportSize({ width, height: 900 });
  await page.goto(site.origin);
  const parts = width > 1100 ? [""] : ["Touchpoints", "Page", "Simulate"];
  for (const part of parts) {
    if (part) await page.getByRole("radio", { name: part, exact: true }).check();
    for (const face of part === "" || part === "Touchpoints" ? ["JSON", "Form"] : [""]) {
      if (face) await page.getByRole("radio", { name: face }).check();
      expect(await findings(page), `${part} ${face}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  }
});

function findings(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id} ${target} ${any[0]?.message}`));
  });
}
