import { expect, test } from "vitest";
import type { TouchpointConfig } from "../../src/model/touchpoints-config.js";
import { asking, unlimited } from "../helpers/guest-touchpoints.js";
import { hosting, type Visit } from "../helpers/hosting.js";

const { enter } = hosting();

const BODY = `<h1>A page</h1><button id="buy" onclick="document.title += '!'">Buy</button>
  <div style="height: 3000px"></div><div id="end"></div>`;

const helpful: TouchpointConfig["questions"] = [
  { id: "helpful", type: "csat", style: "thumbs", text: "Was this helpful?" },
  { id: "why", type: "text", text: "What is missing?", if: { "bucket.helpful": "dissatisfied" } },
];

const asked = async (presentation: NonNullable<TouchpointConfig["presentation"]>) => {
  const visit = await enter({ body: BODY, touchpoints: unlimited(asking("a", { presentation })) });
  await visit.page.locator("#buy").focus();
  await visit.call("track", "a");
  await visit.sees("a");
  return visit;
};

const isStored = ({ collector }: Visit, score: number, words: string) =>
  expect
    .poll(() => collector.stored("response"))
    .toMatchObject([{ complete: true, answers: [{ value: score }, { value: words }] }]);

const focused = ({ page }: Visit) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
/** Without the scroll bars. */
const windowOf = ({ page }: Visit) =>
  page.evaluate(() => ({ width: document.documentElement.clientWidth, height: document.documentElement.clientHeight }));

/** Where the panel is once it has come to rest. */
async function boxOf(visit: Visit) {
  const panel = visit.prompt.locator(".panel");
  await panel.evaluate((element) => Promise.all(element.getAnimations().map(({ finished }) => finished)));
  return (await panel.boundingBox()) ?? { x: -1, y: -1, width: -1, height: -1 };
}

test("a dialog is modal: it takes the focus, the page waits, and gets it back", async () => {
  const visit = await asked({ as: "dialog" });
  expect(await visit.prompt.locator(".panel").evaluate((panel) => panel.matches("dialog:modal"))).toBe(true);
  expect(await focused(visit)).toBe("earshot-prompt");
  const { x, y, width, height } = await boxOf(visit);
  const window = await windowOf(visit);
  expect(x + width / 2).toBeCloseTo(window.width / 2, 0);
  expect(y + height / 2).toBeCloseTo(window.height / 2, 0);

  await visit.page.locator("#buy").click({ force: true });
  expect(await visit.page.title()).toBe("A page");
  await visit.answers(8, "in the middle");
  await isStored(visit, 8, "in the middle");
  await visit.page.keyboard.press("Escape");
  await visit.prompt.waitFor({ state: "detached" });
  expect(await focused(visit)).toBe("buy");
  await visit.page.locator("#buy").click();
  expect(await visit.page.title()).toBe("A page!");
  expect(visit.complaints).toEqual([]);
});

test.each(["bottom", "top"] as const)("a bar lies along the %s, and the page goes on", async (position) => {
  const visit = await asked({ as: "bar", position });
  const { x, y, width, height } = await boxOf(visit);
  const window = await windowOf(visit);
  expect([x, width, position === "top" ? y : y + height]).toEqual([
    0,
    window.width,
    position === "top" ? 0 : window.height,
  ]);

  expect(await focused(visit)).toBe("buy");
  await visit.page.locator("#buy").press("Enter");
  expect(await visit.page.title()).toBe("A page!");
  await visit.answers(7, "along the edge");
  await isStored(visit, 7, "along the edge");
  expect(visit.complaints).toEqual([]);
});

test.each([
  ["its own element", `${BODY}<earshot-prompt touchpoint="helpful"></earshot-prompt>`, { as: "inline" }],
  ["what a selector finds", BODY, { as: "inline", target: "#end" }],
] as const)(
  "inline, in %s: it counts as shown once it has been in view, and is answered there",
  async (_, body, presentation) => {
    const visit = await enter({ body, touchpoints: unlimited({ id: "helpful", presentation, questions: helpful }) });
    const question = visit.prompt.getByRole("group", { name: "Was this helpful?" }).last();
    await question.waitFor();
    await visit.call("flush");
    expect(visit.collector.stored("shown")).toEqual([]);
    expect((await visit.call("exportState")).touchpoints).toEqual({});

    await question.scrollIntoViewIfNeeded();
    const [shown] = await visit.arrived("shown", 1);
    expect(shown).toMatchObject({ touchpoint: { id: "helpful" }, context: { trigger: "inline" } });
    await expect
      .poll(async () => (await visit.call("exportState")).touchpoints)
      .toMatchObject({ helpful: { shown: 1 } });

    await visit.prompt.getByRole("radio", { name: "1: Thumbs down" }).click();
    await visit.prompt.getByRole("textbox").fill("Pictures");
    await visit.prompt.getByRole("button", { name: "Send" }).click();
    await visit.prompt.getByRole("heading", { name: "Thank you" }).waitFor();
    await isStored(visit, 1, "Pictures");
    expect(visit.collector.stored("response")[0]).toMatchObject({
      promptId: shown?.promptId,
      context: { trusted: true },
    });
    expect(visit.collector.stored("shown")).toHaveLength(1);
    expect(visit.complaints).toEqual([]);
  },
);

test("inline places that come later are filled, and what leaves the page is done with", async () => {
  const inline = { id: "helpful", presentation: { as: "inline", target: ".end" }, questions: helpful } as const;
  const visit = await enter({ body: BODY, touchpoints: unlimited(inline) });
  await visit.call("explain", "helpful");
  expect(await visit.prompt.count()).toBe(0);
  await visit.page.evaluate(() => document.querySelector("#end")?.classList.add("end"));
  await visit.page.evaluate(() => document.body.append(document.createElement("hr")));
  await visit.prompt.getByRole("radio", { name: "2: Thumbs up" }).waitFor();

  await visit.call("close");
  expect(await visit.page.content()).not.toContain("earshot-prompt");
  expect(visit.complaints).toEqual([]);
});

test("a tab opens the prompt with the focus in it, beside the limits, and gives the focus back", async () => {
  const tab = asking("a", { triggers: [], presentation: { as: "tab", label: "Ideas", position: "end" } });
  const visit = await enter({ body: BODY, touchpoints: { touchpoints: [tab, asking("due")] } });
  await visit.page.getByRole("button", { name: "Ideas" }).click();
  await visit.sees("a");
  expect(await focused(visit)).toBe("earshot-prompt");
  await visit.answers(2, "by the tab");
  await isStored(visit, 2, "by the tab");
  expect((await visit.arrived("shown", 1))[0]).toMatchObject({ context: { trigger: "tab" } });
  await visit.dismisses();
  expect(await focused(visit)).toBe("earshot-tab");

  // What the visitor opens uses up neither the quiet period nor the visit.
  await visit.call("track", "due");
  await visit.sees("due");
  expect(visit.complaints).toEqual([]);
});
