import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { faked, shopTouchpoints } from "./fake-touchpoints.js";
import { shut } from "./fake-verdicts.js";
import { openInspector, root } from "./open-inspector.js";

let opened: ReturnType<typeof openInspector>;

beforeEach(() => page.viewport(1280, 800));

afterEach(() => {
  opened.close();
  vi.restoreAllMocks();
});

const unfold = (id: string) => page.getByRole("button", { name: id, exact: true }).click();
const rows = () => [...root().querySelectorAll<HTMLElement>(".row")];

test("tells of every touchpoint what it waits for and what it comes to", async () => {
  opened = openInspector();
  await expect.element(page.getByText("1 of 6 would show")).toBeVisible();
  await expect.element(page.getByText("Would show", { exact: true })).toBeVisible();
  await expect
    .element(page.getByText("after order_completed, where event.total ≥ 50, 2 s later, unless order_cancelled"))
    .toBeVisible();
  await expect.element(page.getByText("Not now · in 12 days")).toBeVisible();
  await expect.element(page.getByText("Not now: it was dismissed on 4 November 2026")).toBeVisible();
});

test("unfolded, every gate is there in its order, with what it is, what it wants and when it opens", async () => {
  opened = openInspector();
  await unfold("cancel-flow");
  const gates = [...root().querySelectorAll(".gate")];
  const { verdicts } = opened.shop.touchpoint("cancel-flow").explanation;
  expect(gates.map((gate) => gate.querySelector("code")?.textContent)).toEqual(verdicts.map(({ gate }) => gate));

  const cooldown = gates.find((gate) => gate.textContent?.includes("cooldown"));
  expect(cooldown?.querySelector("[role=img]")?.getAttribute("aria-label")).toBe("shut for a while");
  expect(cooldown?.textContent).toMatch(/isdismissed: \d+ \w+ \d{4}, \d\d:\d\d/);
  expect(cooldown?.textContent).toContain("wantsrest: 30 days");
  expect(cooldown?.textContent).toMatch(/opens\d+ \w+ \d{4}, \d\d:\d\d \(in 12 days\)/);
});

test("an audience stands fact by fact", async () => {
  opened = openInspector();
  await unfold("docs-helpful");
  const [is, wants] = root().querySelectorAll(".shut dd");
  const lines = (cell: Element | undefined) => [...(cell?.children ?? [])].map((line) => line.textContent);
  expect(lines(is)).toEqual(["page.path: /checkout/done", "device: desktop", "visit.count: 4", "user.role: nothing"]);
  expect(lines(wants)).toEqual([
    "page.path matches /docs/**",
    "(device: desktop) or (visit.count ≥ 3)",
    "not (user.role: admin)",
  ]);
});

test("shows a touchpoint now, and says when it could not", async () => {
  opened = openInspector();
  await unfold("cancel-flow");
  const show = page.getByRole("button", { name: "Show now" });
  await show.click();
  expect(opened.shop.did).toEqual(["ask cancel-flow"]);

  opened.shop.answerToAsk = false;
  await show.click();
  await expect.element(page.getByText("Not shown: another prompt is open, or consent is missing.")).toBeVisible();
});

test("copies the whole explanation", async () => {
  const written = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  opened = openInspector();
  await unfold("cancel-flow");
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await expect.element(page.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(JSON.parse(written.mock.calls[0]?.[0] ?? "")).toEqual(opened.shop.touchpoint("cancel-flow").explanation);
});

test("where there is no clipboard, the text is there to be copied by hand", async () => {
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
  opened = openInspector();
  await unfold("cancel-flow");
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await expect
    .element(page.getByRole("textbox", { name: /^Copy/ }))
    .toHaveValue(JSON.stringify(opened.shop.touchpoint("cancel-flow").explanation, null, 2));
});

test("a filter comes with the ninth touchpoint, and finds by any word of a row", async () => {
  opened = openInspector();
  await expect.element(page.getByText("6 would show")).toBeVisible();
  expect(root().querySelector("[type=search]")).toBeNull();
  opened.close();

  opened = openInspector({ touchpoints: [...shopTouchpoints(), ...many(3)] });
  const filter = page.getByRole("searchbox", { name: "Filter touchpoints" });
  await filter.fill("DISMISSED renewal");
  expect(rows().map((row) => row.querySelector(".name")?.textContent)).toEqual(["cancel-flow"]);
  await filter.fill("nowhere");
  await expect.element(page.getByText("No touchpoint is about “nowhere”.")).toBeVisible();
});

test("200 touchpoints: folded rows, unfolded and found one by one", async () => {
  opened = openInspector({ touchpoints: many(200) });
  await expect.element(page.getByText("100 of 200 would show")).toBeVisible();
  expect(rows()).toHaveLength(200);
  expect(root().querySelectorAll(".gate")).toHaveLength(0);

  await unfold("touchpoint-199");
  expect(root().querySelectorAll(".gate")).toHaveLength(14);
  await page.getByRole("searchbox").fill("touchpoint-42");
  expect(rows()).toHaveLength(1);
});

test("texts of 2,000 characters stay inside", async () => {
  const long = "x".repeat(2_000);
  const says = shut("audience", long, { actual: { [long]: long }, expected: { [long]: long, b: [long] } });
  opened = openInspector({ touchpoints: [faked({ id: long, stage: long }, long, [says])] });
  await unfold(long);
  for (const box of root().querySelectorAll(".content, .row, .gate, .values")) {
    expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth + 1);
  }
  expect(rows()[0]?.querySelector(".summary")?.clientHeight).toBeLessThan(240);
});

test("it is drawn again after an event, once for a bunch of them, and keeps what was unfolded", async () => {
  opened = openInspector();
  await unfold("rage-click");
  const { shop } = opened;
  const before = shop.explained();
  Object.assign(shop.touchpoint("post-purchase").explanation, { eligible: false, says: "Not now: it was shown." });
  shop.emit("shown", { touchpoint: "post-purchase", promptId: "p", test: false });
  shop.emit("stored", { id: "r", tier: "indexeddb" });
  await expect.element(page.getByText("none of 6 would show")).toBeVisible();
  await expect.element(page.getByText("Not now: it was shown.")).toBeVisible();
  expect(shop.explained() - before).toBe(6);
  expect(root().querySelectorAll(".gate")).toHaveLength(14);
});

test("the list is gone through by keyboard", async () => {
  opened = openInspector();
  await expect.element(page.getByRole("tab", { name: "Touchpoints" })).toBeVisible();
  root().querySelector<HTMLElement>("[role=tab]")?.focus();
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("button", { name: "post-purchase" })).toHaveAttribute("aria-expanded", "true");
});

function many(length: number) {
  return Array.from({ length }, (_, i) =>
    faked(
      { id: `touchpoint-${i}` },
      "Says so.",
      i % 2 ? [shut("consent", "No.", { actual: "denied", expected: "" })] : [],
    ),
  );
}
