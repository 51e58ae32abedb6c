import axe from "axe-core";
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fresh } from "../../../examples/collector/dashboard/insight/fresh.js";
import type { LiveState } from "../../../examples/collector/dashboard/live/create-live-report.js";
import { App } from "../../../examples/collector/dashboard/page/App.js";
import type { Report } from "../../../examples/collector/src/report.js";
import { comment, idle, report, state, styled } from "./drawn.js";

const HOSTILE = `<img src=x onerror="window.broken = true"><script>window.broken = true</script>`;

let root: HTMLElement;

beforeEach(async () => {
  document.title = "Earshot";
  document.documentElement.lang = "en";
  root = document.body.appendChild(document.createElement("div"));
  await styled();
});
afterEach(() => {
  render(null, root);
  root.remove();
  document.documentElement.style.colorScheme = "";
});

describe.each(["light", "dark"])("in %s", (scheme) => {
  test.each([
    ["many answers", state(report())],
    ["one answer", state(report({ nines: 1, threes: 0 }))],
    ["no scores", state(unscored())],
    ["no answers", state({ at: 0, touchpoints: [], comments: [] })],
    ["nothing known and nobody there", { ...state(), reachable: false }],
    ["the last that was known", { ...state(report()), reachable: false, link: "reconnecting" as const }],
  ])("axe finds nothing: %s", async (_, shown) => {
    document.documentElement.style.colorScheme = scheme;
    draw(shown);
    const { violations } = await axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });
});

test("a new answer changes the card in place, lights it up and is announced; focus stays", () => {
  const before = report();
  draw(state(before));
  const card = find("[data-touchpoint=post-purchase]");
  const search = find<HTMLInputElement>("input[type=search]");
  search.focus();
  expect(card.textContent).toContain("n = 40");

  const after = report({ nines: 31, comments: [comment({ id: "new", text: "brand new" })] });
  draw({ ...state(after), fresh: fresh(before, after) });

  expect(find("[data-touchpoint=post-purchase]")).toBe(card);
  expect(card.textContent).toContain("n = 41");
  expect(card.querySelector(".flash")).not.toBeNull();
  expect(find("[data-touchpoint=checkout]").querySelector(".flash")).toBeNull();
  expect(find(".comment").textContent).toContain("brand new");
  expect(root.textContent).toContain("New answers. Post-purchase: NPS");
  expect(document.activeElement).toBe(search);
});

test("a comment is text, whatever it says", () => {
  draw(state(report({ comments: [comment({ text: HOSTILE })] })));
  expect(find(".comment-text").textContent).toBe(HOSTILE);
  expect(root.querySelector("img, script")).toBeNull();
});

test("a touchpoint that asks for no score shows what it has: responses and their rate, and no number made of nothing", () => {
  draw(state(unscored()));
  const card = find("[data-touchpoint=checkout]");
  expect(card.textContent).toContain("Responses 4No NPS, CSAT, CES or emotion asked");
  expect(card.textContent).toContain("4 of 8 asked, 3 to the end");
  expect(card.querySelector(".distribution, .trend, .interval")).toBeNull();
  expect(find("[data-touchpoint=help]").textContent).toContain("Nobody has answered yet");
  expect(find(".mark[data-kind=unscored]").textContent).toContain("4 responses");
  expect(find(".headline").textContent).toContain("Too few answers yet");
  expect(root.innerHTML).not.toMatch(/NaN|undefined|Infinity|null/);
});

test("a comment stands below what was asked, as text and nothing else", () => {
  draw(state(report({ comments: [comment({ question: HOSTILE }), comment({ id: "2" })] })));
  expect([...root.querySelectorAll(".comment-question")].map((each) => each.textContent)).toEqual([HOSTILE]);
  expect(root.querySelector("img, script")).toBeNull();
});

test("few answers are shown muted, with their interval, and said to be few", () => {
  draw(state(report({ nines: 3, threes: 0 })));
  const card = find("[data-touchpoint=post-purchase]");
  expect(card.dataset.enough).toBe("false");
  expect(card.textContent).toContain("n = 3, not enough to judge");
  expect(card.textContent).toMatch(/95% interval −?\d+ to 100/);
});

test("the weakest point is named first, and leads to its card", () => {
  draw(state(report()));
  const link = find<HTMLAnchorElement>("h1 a");
  expect(link.textContent).toBe("Checkout");
  expect(document.getElementById(link.hash.slice(1))?.dataset.touchpoint).toBe("checkout");
});

test("what employees say is a section of its own, and no part of the journey", () => {
  const { touchpoints, ...rest } = report();
  draw(
    state({
      ...rest,
      touchpoints: touchpoints.map((each) => (each.id === "post-purchase" ? byEmployees(each) : each)),
    }),
  );
  const section = root.querySelector('section[aria-labelledby="employees"]');
  expect(section?.querySelector("h2")?.textContent).toBe("Employees");
  expect(section?.querySelector(".score-metric")?.textContent).toBe("eNPS");
  expect(root.querySelector(".journey")?.textContent).not.toContain("Post-purchase");
  expect(root.querySelectorAll('[data-touchpoint="post-purchase"]')).toHaveLength(1);
});

const byEmployees = (touchpoint: Report["touchpoints"][number]) => ({ ...touchpoint, audience: "employee" as const });

test("a card leads to its comments", async () => {
  const comments = [comment({ id: "1" }), comment({ id: "2", touchpoint: "checkout" })];
  draw(state(report({ comments })));
  find("[data-touchpoint=checkout] button").click();
  await expect.poll(() => root.querySelectorAll(".comment").length).toBe(1);
  expect(find(".comment").dataset.comment).toBe("2");
  expect(document.activeElement?.textContent?.trim()).toBe("Comments");
});

test("nothing scrolls sideways on a phone", () => {
  root.style.width = "320px";
  draw(state(report({ comments: [comment({ text: "w".repeat(400), path: `/${"path".repeat(60)}` })] })));
  expect(root.scrollWidth).toBeLessThanOrEqual(320);
  const text = find(".comment-text");
  expect(text.scrollWidth).toBeLessThanOrEqual(text.clientWidth);
});

function draw(shown: LiveState): void {
  render(<App state={shown} {...idle} />, root);
}

function find<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`No ${selector} on the page.`);
  return found;
}

/** Touchpoints that ask for feelings, options and addresses. */
function unscored(): Report {
  const { score: _score, ...unjudged } = comment({ touchpoint: "checkout" });
  const { at, touchpoints, comments } = report({ comments: [unjudged] });
  const none = { shown: 0, responded: 0, completed: 0, dismissed: 0 };
  const some = { shown: 8, responded: 4, completed: 3, dismissed: 2 };
  return {
    at,
    comments,
    touchpoints: touchpoints
      .filter(({ id }) => id !== "post-purchase")
      .map(({ score: _, ...rest }) => ({ ...rest, days: [], funnel: rest.id === "checkout" ? some : none })),
  };
}
