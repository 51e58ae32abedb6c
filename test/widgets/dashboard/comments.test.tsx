import axe from "axe-core";
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { App } from "../../../examples/collector/dashboard/page/App.js";
import { createCommentReader } from "../../../examples/collector/src/comments/create-comment-reader.js";
import type { CommentReport } from "../../../examples/collector/src/report.js";
import { comment, idle, report, state, styled } from "./drawn.js";

const HOSTILE = `<img src=x onerror="window.broken = true"> is bad<script>window.broken = true</script>`;

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
  document.documentElement.dir = "";
});

const SAID: readonly Partial<CommentReport>[] = [
  { id: "1", text: "I am furious: checkout is slow" },
  { id: "2", text: "Not a bad checkout, customer service was very good 😍" },
  { id: "3", text: "Customer service: good, bad" },
  { id: "4", text: "المنتج جيد لكن التوصيل بطيء", locale: "ar" },
  { id: "5", text: "Das gefällt mir leider nicht", locale: "de" },
];

describe.each(["light", "dark"])("in %s", (scheme) => {
  test.each(["ltr", "rtl"])("axe finds nothing in what comments say, folded or not: %s", async (dir) => {
    document.documentElement.style.colorScheme = scheme;
    document.documentElement.dir = dir;
    draw(SAID);
    for (const verdict of all<HTMLDetailsElement>(".verdict")) verdict.open = true;
    find<HTMLButtonElement>(".topic").click();
    await expect.poll(() => all(".comment").length).toBe(2);
    const { violations } = await axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });
});

test("a comment says in words how it speaks and sounds, and marks the words that decided", () => {
  draw(SAID);
  expect(all(".verdict summary").map(({ textContent }) => textContent)).toEqual([
    "Negativesounds angry: by which words?",
    "Positivesounds delighted: by which words?",
    "Mixed: by which words?",
    "Undecided: by which words?",
    "Negativesounds disappointed: by which words?",
  ]);
  expect(all(".said").map(({ textContent, dataset }) => [textContent, dataset.tone])).toEqual([
    ["furious", "bad"],
    ["slow", "bad"],
    ["Not a bad", "good"],
    ["very good", "good"],
    ["😍", "good"],
    ["good", "good"],
    ["bad", "bad"],
    ["gefällt mir leider nicht", "bad"],
  ]);
  expect(all(".comment-text").map(({ textContent }) => textContent)).toEqual(SAID.map(({ text }) => text));
});

test("on demand it says what each word weighs, by keyboard too", () => {
  draw(SAID.slice(0, 2));
  const verdict = find<HTMLDetailsElement>(".verdict");
  expect(verdict.open).toBe(false);
  find("summary").click();
  expect(verdict.open).toBe(true);
  expect(find("summary").tabIndex).toBe(0);
  expect([...verdict.querySelectorAll("li")].map(({ textContent }) => textContent?.trim())).toEqual([
    "furious −3 angry",
    "slow −1",
  ]);
});

test("topics stand above the comments, and show theirs", async () => {
  draw(SAID);
  expect(all(".topic").map(({ textContent }) => textContent)).toEqual([
    "checkout 2 comments, positive",
    "customer service 2 comments, positive",
  ]);
  const topic = find<HTMLButtonElement>("li:nth-child(2) > .topic");
  topic.click();
  await expect.poll(() => ids()).toEqual(["2", "3"]);
  expect(topic.ariaPressed).toBe("true");
  expect(find(".comments .note").textContent).toBe("2 of 5");
  topic.click();
  await expect.poll(() => ids()).toHaveLength(5);
});

test("comments are filtered by how they speak", async () => {
  draw(SAID);
  const select = [...root.querySelectorAll("select")].find((each) =>
    each.labels[0]?.textContent?.includes("Sentiment"),
  );
  if (!select) throw new Error("No field for the sentiment.");
  for (const [tone, found] of [
    ["negative", ["1", "5"]],
    ["unknown", ["4"]],
    ["", ["1", "2", "3", "4", "5"]],
  ] as const) {
    select.value = tone;
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await expect.poll(() => ids()).toEqual(found);
  }
});

test("what decided is text, whatever it says", () => {
  draw([{ text: HOSTILE }]);
  find<HTMLDetailsElement>(".verdict").open = true;
  expect(find(".comment-text").textContent).toBe(HOSTILE);
  expect(root.querySelector("img, script")).toBeNull();
});

test("a collector that reads no comments has none judged", () => {
  render(<App state={state(report({ comments: [comment({})] }))} {...idle} />, root);
  expect(root.querySelector(".verdict, .topics, .said")).toBeNull();
  expect(find(".comment-text").textContent).toBe("fast");
});

test("topics and reasons don't scroll sideways on a phone", () => {
  root.style.width = "320px";
  const long = "Donaudampfschifffahrtsgesellschaftskapitänsmütze".repeat(3);
  draw(["1", "2"].map((id) => ({ id, text: `${long} ist super`, locale: "de" })));
  find<HTMLDetailsElement>(".verdict").open = true;
  expect(find(".topic").textContent).toContain(long);
  expect(root.scrollWidth).toBeLessThanOrEqual(320);
});

/** The page as it is with these comments, read as the collector reads them. */
function draw(said: readonly Partial<CommentReport>[]): void {
  const { readReport } = createCommentReader();
  const shown = readReport(report({ comments: said.map(comment) }));
  render(<App state={state(shown)} {...idle} />, root);
}

function all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
  return [...root.querySelectorAll<E>(selector)];
}

function find<E extends HTMLElement = HTMLElement>(selector: string): E {
  const [found] = all<E>(selector);
  if (!found) throw new Error(`No ${selector} on the page.`);
  return found;
}

function ids(): (string | undefined)[] {
  return all(".comment").map(({ dataset }) => dataset.comment);
}
