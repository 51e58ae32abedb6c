import { afterEach, beforeEach, expect, test } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { shopTouchpoints } from "./fake-touchpoints.js";
import { focused, openInspector, root, violations } from "./open-inspector.js";

let opened: ReturnType<typeof openInspector>;

beforeEach(() => page.viewport(1280, 800));

afterEach(async () => {
  opened.close();
  document.documentElement.dir = "";
  await prefer("light");
});

const prefer = (scheme: "light" | "dark") =>
  cdp().send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] });
const dock = () => (root().querySelector(".dock") as HTMLElement).getBoundingClientRect();
const TABS = ["Visitor", "Facts", "Queue", "Log", "Mistakes", "Touchpoints"];

test.each(["light", "dark"] as const)("axe finds nothing, whatever is looked at: %s", async (scheme) => {
  await prefer(scheme);
  opened = openInspector({
    touchpoints: [...shopTouchpoints(), ...manyMore()],
    logged: ["A line."],
    findings: (["error", "warning"] as const).map((severity) => ({
      severity,
      code: "a",
      path: severity,
      message: "Wrong.",
      expected: "right.",
      example: "{}",
    })),
  });
  await page.getByRole("button", { name: "docs-helpful", exact: true }).click();
  await page.getByRole("button", { name: "cancel-flow", exact: true }).click();
  opened.shop.setFact("user.plan", "team");
  for (const type of ["delivered", "stored"] as const) opened.shop.emit(type, { id: "r", tier: "memory" } as never);
  opened.shop.emit("retry", { reason: "network", delayMs: 1_000 });
  opened.shop.emit("rejected", { id: "r", code: "invalid" });
  for (const name of TABS) {
    await page.getByRole("tab", { name }).click();
    expect(await violations(), name).toEqual([]);
  }
  await page.getByRole("button", { name: "Fold" }).click();
  expect(await violations(), "folded").toEqual([]);
});

test("folds to a pill that tells at a glance, and comes back as it was", async () => {
  opened = openInspector();
  await page.getByRole("button", { name: "rage-click" }).click();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("button", { name: "Earshot inspector: 1 of 6 would show" })).toBeVisible();
  expect(focused()?.className).toBe("pill");
  expect(root().querySelector(".pill .dot")?.classList).toContain("good");

  await userEvent.keyboard("{Enter}");
  expect(focused()?.getAttribute("aria-label")).toBe("Fold");
  await expect.element(page.getByRole("button", { name: "Show now" })).toBeVisible();
});

test("takes no focus when it comes", async () => {
  opened = openInspector();
  await expect.element(page.getByText("1 of 6 would show")).toBeVisible();
  expect(document.activeElement).toBe(document.body);
});

test.each([
  ["ltr", "post-purchase", "left"],
  ["ltr", "rage-click", "right"],
  ["rtl", "post-purchase", "right"],
  ["rtl", "rage-click", "left"],
] as const)("leaves the side to a prompt: %s, %s", async (direction, touchpoint, side) => {
  document.documentElement.dir = direction;
  opened = openInspector();
  await expect.element(page.getByText("1 of 6 would show")).toBeVisible();
  expect(dock().left < 640).toBe(direction === "ltr");
  opened.shop.emit("shown", { touchpoint, promptId: "p", test: false });
  expect(dock().left < 640).toBe(side === "left");
});

test("moves to the other side when told to", async () => {
  opened = openInspector();
  await page.getByRole("button", { name: "Move to the right" }).click();
  expect(dock().right).toBe(1280 - 12);
  await expect.element(page.getByRole("button", { name: "Move to the left" })).toBeVisible();
});

test("on a phone it is a sheet, and folds away above when a prompt comes", async () => {
  await page.viewport(390, 800);
  opened = openInspector();
  await expect.element(page.getByText("1 of 6 would show")).toBeVisible();
  expect(dock()).toMatchObject({ top: 320, bottom: 800, width: 390 });
  opened.shop.emit("shown", { touchpoint: "post-purchase", promptId: "p", test: false });
  expect(dock().bottom).toBeLessThan(60);
});

test.each(["its button", "whoever opened it"])("closed by %s, nothing of it is left", async (who) => {
  opened = openInspector();
  await expect.element(page.getByText("1 of 6 would show")).toBeVisible();
  const close = page.getByRole("button", { name: "Close" });
  expect(opened.shop.listeners()).toBeGreaterThan(0);
  if (who === "its button") await close.click();
  else opened.close();
  expect(document.querySelector("earshot-inspector")).toBeNull();
  expect(opened.shop.listeners()).toBe(0);

  const explained = opened.shop.explained();
  opened.shop.emit("shown", { touchpoint: "post-purchase", promptId: "p", test: false });
  document.dispatchEvent(new Event("visibilitychange"));
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(opened.shop.explained()).toBe(explained);
});

test("looks again when the page's address changes, and when told to", async () => {
  opened = openInspector();
  await expect.element(page.getByText("1 of 6 would show")).toBeVisible();
  const { explanation } = opened.shop.touchpoint("rage-click");
  Object.assign(explanation, { eligible: true });
  history.replaceState(null, "", "#elsewhere");
  await expect.element(page.getByText("2 of 6 would show")).toBeVisible();
  Object.assign(explanation, { eligible: false });
  await page.getByRole("button", { name: "Look again" }).click();
  await expect.element(page.getByText("1 of 6 would show")).toBeVisible();
});

test("the page's styles stay out", async () => {
  const sheet = document.head.appendChild(document.createElement("style"));
  sheet.textContent = "* { color: red !important; font: 40px fantasy !important; display: block !important }";
  opened = openInspector();
  await expect.element(page.getByText("1 of 6 would show")).toBeVisible();
  const { color, fontSize } = getComputedStyle(root().querySelector(".panel") as HTMLElement);
  expect([color, fontSize]).toEqual(["rgb(22, 24, 29)", "13px"]);
  sheet.remove();
});

test("nothing is in force: it says where to look", async () => {
  opened = openInspector({ touchpoints: [] });
  await expect.element(page.getByText("No touchpoint is in force.")).toBeVisible();
});

function manyMore() {
  return shopTouchpoints().map(({ touchpoint, explanation }) => ({
    touchpoint: { ...touchpoint, id: `${touchpoint.id}-2` },
    explanation,
  }));
}
