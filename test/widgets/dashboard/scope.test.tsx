import axe from "axe-core";
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Address, EVERYTHING } from "../../../examples/collector/dashboard/address/address.js";
import type { LiveState } from "../../../examples/collector/dashboard/live/create-live-report.js";
import { App } from "../../../examples/collector/dashboard/page/App.js";
import type { SegmentReport } from "../../../examples/collector/src/report.js";
import { idle, report, state, styled } from "./drawn.js";

const NOW = Date.UTC(2025, 5, 15);
const mobile = { by: "device", is: "mobile" };
const ownDays = { range: { from: "2025-06-01", to: "2025-06-10" } } as const;

let root: HTMLElement;
const go = vi.fn<(address: Address) => void>();

beforeEach(async () => {
  document.title = "Earshot";
  document.documentElement.lang = "en";
  root = document.body.appendChild(document.createElement("div"));
  go.mockReset();
  await styled();
});
afterEach(() => {
  render(null, root);
  root.remove();
  document.documentElement.style.colorScheme = "";
});

describe.each(["light", "dark"])("in %s", (scheme) => {
  test.each([
    ["compared and told apart", whole()],
    ["of some people, in days of one's own", { ...whole(), address: { ...EVERYTHING, ...ownDays, segment: mobile } }],
    ["nobody there", { ...whole(), report: { at: NOW, touchpoints: [], comments: [] } }],
  ])("axe finds nothing: %s", async (_, shown) => {
    document.documentElement.style.colorScheme = scheme;
    draw(shown);
    const { violations } = await axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });
});

test("a card tells what has changed since the period before, and what may be chance", () => {
  draw(whole());
  expect(find("[data-touchpoint=checkout] .change").textContent).toBe("▼ Down 1.9 (1.0 to 2.8), more than chance");
  expect(find("[data-touchpoint=post-purchase] .change").textContent).toMatch(
    /^No change beyond chance \(−\d+ to \d+\)$/,
  );
  expect(find("[data-touchpoint=unboxing] .change").textContent).toBe("Not enough answers before to compare");
  expect(root.querySelector("[data-touchpoint=help] .change")).toBeNull();
  expect(find(".headline-news").textContent).toMatch(/^Checkout has fallen most since the period before: CES/);
});

test("a feeling is a score like the others, with its mix and its trend", () => {
  draw(whole());
  const card = find("[data-touchpoint=unboxing]");
  expect(card.textContent).toContain("Emotion +0.31");
  expect([...card.querySelectorAll(".feelings li")].map(({ textContent }) => textContent)).toContain("Happy75%");
  expect(find('[href="#touchpoint-unboxing"] .mark-score').textContent).toBe("Emotion +0.31");
  expect(card.querySelector(".trend svg")?.getAttribute("aria-label")).toContain("+0.75 on Jun 10");
});

test("what was said unasked has a mark of its own, and counts on no score", () => {
  draw(whole());
  const mark = find('.journey-map [href="#touchpoint-word-of-mouth"]');
  expect(mark.textContent).toBe("Word of mouth indirect: 34 reviews and chats");
  expect(mark.querySelector(".mark-diamond")).not.toBeNull();
  expect(mark.querySelector(".mark-dot")).toBeNull();
  const card = find("[data-touchpoint=word-of-mouth]");
  expect(card.textContent).toContain("Negative 5Mixed 4Positive 20Undecided 5");
  expect(card.querySelector(".score, .rate")).toBeNull();
});

test("releases are in the picture of the trend, and in its words", () => {
  draw(whole());
  const trend = find("[data-touchpoint=checkout] .trend");
  expect(trend.querySelectorAll(".trend-release")).toHaveLength(1);
  expect(trend.querySelector("svg")?.ariaLabel).toContain("Releases: 2.4.0 on Jun 1.");
  expect(trend.querySelector(".releases")?.textContent).toBe("2.4.0");
});

test("a value that differs is marked, and leads to its own page and back", () => {
  draw(whole());
  const [mobileRow, desktopRow] = [...root.querySelectorAll<HTMLElement>(".breakdown tbody tr")];
  expect(mobileRow?.textContent).toContain("▼ lower");
  expect(desktopRow?.textContent).toContain("▲ higher");
  mobileRow?.querySelector("button")?.click();
  expect(go).toHaveBeenLastCalledWith({ ...EVERYTHING, segment: mobile });

  draw({ ...whole(), address: { ...EVERYTHING, segment: mobile } });
  const button = find<HTMLButtonElement>(".breakdown tbody button");
  expect(button.ariaPressed).toBe("true");
  button.click();
  expect(go).toHaveBeenLastCalledWith(EVERYTHING);
});

test("fields are what the address says, and a choice is another address", () => {
  draw({ ...whole(), address: { ...EVERYTHING, segment: mobile } });
  const [facet, value] = [...root.querySelectorAll<HTMLSelectElement>(".scope select")];
  expect([facet?.selectedOptions[0]?.text, value?.selectedOptions[0]?.text]).toEqual(["Device", "Mobile"]);
  choose(facet, "trait.plan");
  expect(go).toHaveBeenLastCalledWith({ ...EVERYTHING, by: "trait.plan" });
  choose(value, "");
  expect(go).toHaveBeenLastCalledWith(EVERYTHING);
  field("30 days").click();
  expect(go).toHaveBeenLastCalledWith({ ...EVERYTHING, segment: mobile, range: { last: 30 } });
  field("Dates").click();
  expect(go).toHaveBeenLastCalledWith({
    ...{ ...EVERYTHING, segment: mobile },
    range: { from: "2025-03-18", to: "2025-06-15" },
  });
});

test("days of one's own are taken once they are days, and never end before they begin", () => {
  draw({ ...whole(), address: { ...EVERYTHING, ...ownDays } });
  const type = (name: string, day: string) => {
    const input = field(name);
    input.value = day;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  };
  type("From", "0020-06-02");
  type("From", "");
  expect(go).not.toHaveBeenCalled();
  type("From", "2025-06-12");
  expect(go).toHaveBeenLastCalledWith({ ...EVERYTHING, range: { from: "2025-06-12", to: "2025-06-12" } });
  type("To", "2025-05-01");
  expect(go).toHaveBeenLastCalledWith({ ...EVERYTHING, range: { from: "2025-05-01", to: "2025-05-01" } });
});

test("answers that arrive leave a date alone that is being typed", () => {
  const shown = { ...whole(), address: { ...EVERYTHING, ...ownDays } };
  draw(shown);
  // As it is while a part of it has been deleted.
  field("From").value = "";
  draw({ ...shown, report: { ...shown.report, at: NOW + 1_000 } });
  expect(field("From").value).toBe("");
});

test("what is exported is what is shown", () => {
  draw({ ...whole(), address: { ...EVERYTHING, ...ownDays, segment: mobile, includeTest: true } });
  expect([...root.querySelectorAll<HTMLAnchorElement>(".exports a")].map((link) => link.getAttribute("href"))).toEqual([
    "/dashboard/export.csv?from=2025-06-01&to=2025-06-10&segment=device%3Amobile&test=1",
    "/dashboard/export.ndjson?from=2025-06-01&to=2025-06-10&segment=device%3Amobile&test=1",
  ]);
});

test("news leaves focus where it is, also in the fields above", () => {
  draw(whole());
  const [facet] = [...root.querySelectorAll<HTMLSelectElement>(".scope select")];
  facet?.focus();
  const button = find(".breakdown tbody button");
  draw({ ...whole(), report: { ...whole().report, at: NOW + 1_000 } });
  expect(document.activeElement).toBe(facet);
  expect(find(".breakdown tbody button")).toBe(button);
});

test.each([320, 390])("nothing scrolls sideways at %i pixels", (width) => {
  root.style.width = `${width}px`;
  const { around, ...rest } = whole();
  const long = { by: "trait.plan", is: "Donaudampfschifffahrtsgesellschaft".repeat(5) };
  const segments = around.segments.map((segment) => ({ ...segment, is: long.is + segment.is }));
  const address = { ...EVERYTHING, ...ownDays, segment: long, by: long.by };
  draw({ ...rest, address, around: { ...around, segments, values: segments } });
  expect(root.scrollWidth).toBeLessThanOrEqual(width);
});

function draw(shown: LiveState): void {
  render(<App state={shown} {...idle} onGo={go} />, root);
}

function find<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`No ${selector} on the page.`);
  return found;
}

function field(name: string): HTMLInputElement {
  const label = [...root.querySelectorAll("label")].find(({ textContent }) => textContent === name);
  if (!label?.control) throw new Error(`No field ${name} on the page.`);
  return label.control as HTMLInputElement;
}

function choose(select: HTMLSelectElement | undefined, value: string): void {
  if (!select) throw new Error("No such field on the page.");
  select.value = value ? (select.querySelector<HTMLOptionElement>(`option[value="${value}"]`)?.value ?? "") : "";
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

/** A page with everything on it. */
function whole() {
  const shown = report();
  const [checkout, purchase] = shown.touchpoints;
  if (!checkout?.score || !purchase) throw new Error("The report has changed.");
  const bare = { audience: "customer" as const, days: [], lastAt: 0 };
  const none = { shown: 0, responded: 0, completed: 0, dismissed: 0 };
  const better = { ...checkout, score: { ...checkout.score, histogram: { 1: 20, 6: 32 } } };
  const unboxing = {
    ...{ ...bare, id: "unboxing", stage: "onboarding", funnel: { ...none, shown: 40, responded: 20 } },
    emotion: {
      ...{ question: "felt", text: "How did it arrive?", histogram: { happy: 15, angry: 5 } },
      days: [
        { day: "2025-06-03", histogram: { happy: 5, angry: 5 } },
        { day: "2025-06-10", histogram: { happy: 10 } },
      ],
    },
  };
  const indirect = { positive: 20, neutral: 4, negative: 5, unknown: 5 };
  const mentioned = { ...bare, id: "word-of-mouth", stage: "advocacy", funnel: none, indirect };
  const segment = (is: string, histogram: Record<string, number>): SegmentReport => ({
    is,
    touchpoints: [
      { ...bare, id: "checkout", stage: "purchase", score: { metric: "ces", question: "ces", text: "?", histogram } },
    ],
  });
  const segments = [segment("mobile", { 1: 30, 6: 2 }), segment("desktop", { 1: 10, 6: 10 })];
  return {
    ...state(),
    address: EVERYTHING,
    report: { ...shown, touchpoints: [...shown.touchpoints, unboxing, mentioned], before: [better, purchase] },
    around: {
      facets: ["device", "trait.plan"],
      segments,
      values: segments,
      releases: [{ name: "2.4.0", at: Date.UTC(2025, 5, 1, 12) }],
    },
  };
}
