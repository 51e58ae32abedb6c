import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { host, inside, settled } from "../find.js";
import { wear } from "../fresh-page.js";
import { openPrompt, openTab } from "../open-prompt.js";
import { nps, text } from "../questions.js";

const note = "It takes a minute.";

/** For each part of the prompt, a prompt that has it. */
const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  panel: () => openPrompt({ questions: [nps] }),
  question: () => openPrompt({ questions: [nps] }),
  note: () => openPrompt({ questions: [{ ...nps, note }] }),
  option: () => openPrompt({ questions: [nps] }),
  input: () => openPrompt({ questions: [text] }),
  progress: () => openPrompt({ questions: [nps, text] }),
  send: () => openPrompt({ questions: [text] }),
  back: () => openPrompt({ questions: [nps, text], given: { recommend: 7 } }),
  later: () => openPrompt({ questions: [nps] }),
  close: () => openPrompt({ questions: [nps] }),
  async wrong() {
    await openPrompt({ questions: [{ ...text, required: true }] });
    await page.getByRole("button", { name: "Send" }).click();
  },
  async link() {
    const endings = [{ text: "Thank you!", link: { text: "Review", url: "https://example.com/" } }];
    await openPrompt({ questions: [nps], endings });
    await page.getByRole("radio").last().click();
    await expect.element(page.getByRole("link")).toBeVisible();
  },
  "time-left": () => openPrompt({ questions: [nps], presentation: { autoClose: "60s" } }),
  "keep-open": () => openPrompt({ questions: [nps], presentation: { autoClose: "60s" } }),
  tab: () => openTab({ questions: [nps], presentation: { as: "tab" } }),
};

test.each(Object.keys(parts))("the page may style the part %s", async (part) => {
  wear(`earshot-prompt::part(${part}), earshot-tab::part(${part}) { letter-spacing: 3px; background: rgb(1, 2, 3) }`);
  await parts[part]?.();
  await settled();
  const { letterSpacing, backgroundColor } = getComputedStyle(inside(`[part~=${part}]`));
  expect([letterSpacing, backgroundColor]).toEqual(["3px", "rgb(1, 2, 3)"]);
  // It has no other part than those that are told of.
  const named = [...(host().shadowRoot?.querySelectorAll("[part]") ?? [])].flatMap((each) => [...each.part]);
  expect(named.filter((each) => !(each in parts))).toEqual([]);
});

test("the docs name each part", async () => {
  const reply = await fetch(new URL("../../../docs/touchpoints.md", import.meta.url));
  const docs = await reply.text();
  const table = docs.slice(docs.indexOf("| part |"));
  for (const part of Object.keys(parts)) expect(table).toContain(`| \`${part}\` |`);
});
