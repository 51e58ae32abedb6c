import { describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { Question } from "../../../src/model/question.js";
import { host, inside, panel } from "../find.js";
import { expectCloseInReach, expectToFit } from "../fits.js";
import "../fresh-page.js";
import { openPrompt, openTab } from "../open-prompt.js";

const HOSTILE: Readonly<Record<string, string>> = {
  markup: `<img src=x onerror="window.hurt=1"><script>window.hurt=1</script><svg onload="window.hurt=1"></svg><xmp><script>window.hurt=1</script></xmp>`,
  "what others fill in": `<%= window.hurt=1 %> {window.hurt=1} [[window.hurt=1]] \${window.hurt=1} %3Cscript%3E &lt;script&gt;`,
  "marks of direction": "\u202Etnemyap\u202C \u2067\u2066\u202B\u200F left \u2069",
  "one word of 2,000 letters": "w".repeat(2_000),
  "2,000 wide letters": "\uFDFD".repeat(40) + "W\u0336".repeat(900),
  "families and flags": "👩‍👩‍👧‍👦🏳️‍🌈👍🏽🇺🇳".repeat(60),
  "letters piled up": `Z${"\u0351\u036B\u0343\u036A".repeat(200)}algo`,
  "another direction": "האם תמליצו עלינו? 100% (כן)",
  "lines and nothing": "one\n\n\ntwo\u2028three\t\u0000four\uFEFF",
};

/** Every field that people read, in every kind of question. */
const asked = (text: string): readonly Question[] => {
  const all = { text, note: text };
  const options = [
    { id: "a", text },
    { id: "b", text },
  ];
  const ends = { low: text, high: text };
  return [
    { id: "q", type: "nps", ...all, ...ends },
    { id: "q", type: "csat", ...all, ...ends },
    { id: "q", type: "ces", ...all, ...ends },
    { id: "q", type: "rating", style: "stars", max: 11, ...all, ...ends },
    { id: "q", type: "emotion", ...all, options: options.map((each) => ({ ...each, valence: 1 })) },
    { id: "q", type: "choice", ...all, options, other: true },
    { id: "q", type: "choice", ...all, options, multiple: true },
    { id: "q", type: "text", ...all, placeholder: text },
    { id: "q", type: "contact", ...all, consent: text },
    { id: "q", type: "statement", ...all, button: text },
  ];
};

/** Nothing came of it but text. */
function expectOnlyText(): void {
  expect(host().shadowRoot?.querySelectorAll("img, script, svg[onload], iframe, a[href^=javascript]")).toHaveLength(0);
  expect("hurt" in window).toBe(false);
}

describe.each(Object.entries(HOSTILE))("%s", (_, hostile) => {
  test.each([320, 1024])("S01: in every text is text, and the panel holds it: %i px", async (width) => {
    await page.viewport(width, 700);
    for (const question of asked(hostile)) {
      const { close } = await openPrompt({ questions: [question, { ...question, id: "next" }] });
      expectOnlyText();
      expect(inside("#title").textContent).toBe(hostile);
      await expectToFit();
      expectCloseInReach();
      close();
    }
  });

  test("in an ending and its link", async () => {
    await page.viewport(320, 700);
    const endings = [{ text: hostile, link: { text: hostile, url: "https://example.com/" } }];
    await openPrompt({ questions: [{ id: "q", type: "nps", text: "?" }], endings });
    await page.getByRole("radio").last().click();
    await expect.element(page.getByRole("link")).toBeInTheDocument();
    expectOnlyText();
    expect(inside("a").textContent).toBe(`${hostile} (opens in a new tab)`);
    await expectToFit();
    expectCloseInReach();
  });

  test("S02: in a trait that is recalled", async () => {
    await page.viewport(320, 700);
    const facts = (name: string) => (name === "user.name" ? hostile : undefined);
    await openPrompt({ questions: [{ id: "q", type: "nps", text: "Hello {{user.name}}, are you well?" }], facts });
    expectOnlyText();
    expect(inside("#title").textContent).toMatch(/^Hello .*, are you well\?$/su);
    expect(inside("#title").textContent).not.toMatch(/[\u202A-\u202E]/);
    await expectToFit();
    expectCloseInReach();
  });

  test("on a tab", async () => {
    await page.viewport(320, 700);
    await openTab({
      questions: [{ id: "q", type: "nps", text: "?" }],
      presentation: { as: "tab", label: hostile },
    });
    expectOnlyText();
    const { left, right, top, bottom } = inside(".tab").getBoundingClientRect();
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
    expect(bottom).toBeLessThanOrEqual(700);
  });
});

test.each([
  "javascript:window.hurt=1",
  "JaVaScRiPt:window.hurt=1",
  " javascript:window.hurt=1",
  "java\nscript:window.hurt=1",
  "data:text/html,<script>window.hurt=1</script>",
  "\tjavascript:window.hurt=1",
  "blob:https://example.com/1",
])("S03: an address that runs is no link: %o", async (url) => {
  const endings = [{ text: "Thank you!", link: { text: "Go on", url } }];
  await openPrompt({ questions: [{ id: "q", type: "nps", text: "?" }], endings });
  await page.getByRole("radio").last().click();
  await expect.element(page.getByRole("heading", { name: "Thank you!" })).toBeVisible();
  expect(panel().querySelector("a")).toBeNull();
});

test("a trait that would run as an address is a part of it and no more", async () => {
  const endings = [{ text: "Thank you!", link: { text: "Go on", url: "{{user.site}}//example.com" } }];
  const facts = () => "javascript:window.hurt=1";
  await openPrompt({ questions: [{ id: "q", type: "nps", text: "?" }], endings, facts });
  await page.getByRole("radio").last().click();
  await expect.element(page.getByRole("heading", { name: "Thank you!" })).toBeVisible();
  expect(panel().querySelector("a")).toBeNull();
});

test("braces that name nothing are nothing, and run nothing", async () => {
  const text = "Well?{{constructor.constructor('window.hurt=1')()}}{{__proto__}}{{toString}}";
  await openPrompt({ questions: [{ id: "q", type: "nps", text }] });
  expect(inside("#title").textContent).toBe("Well?");
  expectOnlyText();
});

test.each(["constructor", "__proto__", "x-\u202E", `"><script>`, "de_DE", "zz-ZZ-ZZ", "en-u-nu-thai"])(
  "whatever the page says its language is, the prompt comes: %o",
  async (locale) => {
    const { answers } = await openPrompt({ questions: [{ id: "q", type: "csat", text: "?" }], locale });
    expectOnlyText();
    await page.getByRole("radio").last().click();
    expect(answers).toHaveLength(1);
  },
);
