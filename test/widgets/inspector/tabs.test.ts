import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { focused, openInspector, root } from "./open-inspector.js";

let opened: ReturnType<typeof openInspector>;

beforeEach(() => page.viewport(1280, 800));

afterEach(() => {
  opened.close();
  vi.restoreAllMocks();
});

const look = (name: string) => page.getByRole("tab", { name }).click();
const said = () => root().querySelector(".content:not([hidden])")?.textContent ?? "";

test("the visitor: who it is, what it was asked, how long it is left alone", async () => {
  opened = openInspector();
  await look("Visitor");
  expect(said()).toContain("0191f3a2-77c1-7d3e-9b1a-5f0c2d9e4a77");
  expect(said()).toContain("u_42");
  expect(said()).toMatch(/Quietuntil \d+ \w+ \d{4}, \d\d:\d\d \(in [89] days\)/);
  expect(said()).toMatch(/relationship1 of 1 in 90 days; free .* \(in 7[12] days\)/);
  expect(said()).toMatch(/docs-helpfulignoredshown 3 times, last .* \(5 days ago\)/);
});

test("forgetting asks once more, and then forgets", async () => {
  opened = openInspector();
  await look("Visitor");
  const forget = page.getByRole("button", { name: "Forget me" });
  await forget.click();
  await expect.element(page.getByText("Become somebody new, never asked before?")).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  expect(opened.shop.did).toEqual([]);

  await forget.click();
  await forget.click();
  expect(opened.shop.did).toEqual(["forget"]);
  await expect.element(page.getByText("Nothing was asked of this visitor.")).toBeVisible();
});

test("the state is copied as it would be handed to a server", async () => {
  const written = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  opened = openInspector();
  await look("Visitor");
  await page.getByRole("button", { name: "Copy state" }).click();
  expect(JSON.parse(written.mock.calls[0]?.[0] ?? "")).toEqual(await opened.shop.exportState());
});

test("facts: all that the conditions ask about, and what they are now", async () => {
  opened = openInspector();
  await look("Facts");
  const facts = [...root().querySelectorAll(".facts li")].map((row) =>
    [...row.querySelectorAll("span")].map((cell) => cell.textContent).join(" "),
  );
  expect(facts).toEqual([
    "answer.nps comes with the answers",
    "device desktop",
    "event.total comes with the event",
    "page.path /checkout/done",
    "user.plan pro",
    "user.role unknown",
    "user.signedUp 2026-11-20T09:00:00Z",
    "visit.count 4",
  ]);
});

test.each([
  ["team", "team"],
  ["3", 3],
  ["true", true],
  ['["a"]', ["a"]],
  ['"3"', "3"],
])("a fact is set by hand, as JSON where it is some: %s", async (typed, value) => {
  opened = openInspector();
  await look("Facts");
  await page.getByRole("button", { name: "Set user.plan" }).click();
  await page.getByRole("textbox", { name: "Value of user.plan" }).fill(typed);
  await userEvent.keyboard("{Enter}");
  expect(opened.shop.fact("user.plan")).toEqual(value);

  await page.getByRole("button", { name: "Undo user.plan" }).click();
  expect(opened.shop.fact("user.plan")).toBe("pro");
  await expect.element(page.getByText("by hand")).not.toBeInTheDocument();
});

test("a fact that no condition asks about yet is set by its name", async () => {
  opened = openInspector();
  await look("Facts");
  await page.getByRole("textbox", { name: "Name of the fact" }).fill("account.seats");
  await page.getByRole("textbox", { name: "Value", exact: true }).fill("12");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("button", { name: "Undo account.seats" })).toBeVisible();
  expect(opened.shop.fact("account.seats")).toBe(12);
});

test("escape takes the editing back, not the panel away", async () => {
  opened = openInspector();
  await look("Facts");
  await page.getByRole("button", { name: "Set user.plan" }).click();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("textbox", { name: "Value of user.plan" })).not.toBeInTheDocument();
  await expect.element(page.getByRole("tab", { name: "Facts" })).toBeVisible();
});

test("the queue: where the records are, and why they wait", async () => {
  opened = openInspector();
  await look("Queue");
  expect(said()).toContain("14 so far");
  expect([...root().querySelectorAll(".numbers dd")].map((number) => number.textContent)).toEqual(["3", "9", "1", "1"]);
  expect(said()).toMatch(/waiting before the next try.*\(in 2 minutes\).*HTTP 503/);
  await page.getByRole("button", { name: "Send now" }).click();
  expect(opened.shop.did).toEqual(["flush"]);
});

test("a queue that is kept in memory is warned of", async () => {
  opened = openInspector({ stats: { tier: "memory" } });
  await look("Queue");
  await expect.element(page.getByText("in memory only: lost with the page")).toHaveClass("warning");
});

test("the log: newest first, and fifty of them", async () => {
  opened = openInspector();
  await look("Log");
  await expect.element(page.getByText("Nothing has happened yet.")).toBeVisible();
  for (let i = 0; i < 60; i++) opened.shop.emit("delivered", { id: `record-${100 + i}` });
  opened.shop.emit("retry", { reason: "HTTP 503", delayMs: 120_000 });
  await expect.element(page.getByText("Sending failed (HTTP 503); again in 2 min")).toBeVisible();
  const entries = [...root().querySelectorAll(".log li")];
  expect(entries).toHaveLength(50);
  expect(entries[0]?.textContent).toContain("retry");
  expect(entries[1]?.textContent).toContain("rd-159");
});

test("mistakes: what the check finds, and what the console was told", async () => {
  opened = openInspector({
    logged: ["touchpoints[6] is switched off."],
    findings: [
      {
        severity: "error",
        code: "unknown-trigger",
        path: "touchpoints[6].triggers[0].on",
        message: '"evnt" is not a trigger.',
        suggestion: "event",
        expected: "one of: load, event",
        consequence: "This touchpoint is switched off.",
      },
    ],
  });
  await expect.element(page.getByRole("tab", { name: "Mistakes 2" })).toBeVisible();
  await look("Mistakes");
  expect(said()).toContain('"evnt" is not a trigger. Did you mean “event”?');
  expect(said()).toContain("Expected one of: load, event.");
  expect(said()).toContain("touchpoints[6] is switched off.");
});

test("arrow keys go from tab to tab, and round", async () => {
  opened = openInspector();
  await look("Touchpoints");
  await userEvent.keyboard("{ArrowLeft}");
  expect(focused()?.textContent).toBe("Mistakes");
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  await expect.element(page.getByRole("tab", { name: "Visitor" })).toHaveAttribute("aria-selected", "true");
});
