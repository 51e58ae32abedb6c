import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { host, openPrompt } from "./open-prompt.js";
import { nps, text } from "./questions.js";
import { violations } from "./violations.js";

let open: ReturnType<typeof openPrompt>;

beforeEach(() => page.viewport(1024, 768));

afterEach(() => open.close());

const property = (name: string) => getComputedStyle(host()).getPropertyValue(name);

test.each(["#ffd400", "#e11", "#111111", "#fafafa", "#767676"])(
  "whatever the accent, everything can be read: %s",
  async (accent) => {
    for (const scheme of ["light", "dark"] as const) {
      open = openPrompt({ questions: [nps, text], theme: { accent, scheme } });
      await page.getByRole("radio", { name: "8" }).click();
      await page.getByRole("textbox").fill("because");
      expect(await violations()).toEqual([]);
      await page.getByRole("button", { name: "Back" }).click();
      expect(await violations()).toEqual([]);
      open.close();
    }
  },
);

test.each([
  ["red;}*{display:none", "1px;color:red"],
  ["url(https://evil.example/?)", "expression(1)"],
  ["</style>", "calc(1px)"],
])("a value that is no colour or no length is left out: %o, %o", (accent, radius) => {
  open = openPrompt({ questions: [nps], theme: { accent, radius } });
  expect(property("--earshot-accent")).toBe("");
  expect(property("--earshot-radius")).toBe("");
});

test("the page may set the accent in CSS, in any notation", () => {
  const sheet = document.head.appendChild(document.createElement("style"));
  sheet.textContent = "earshot-prompt { --earshot-accent: rebeccapurple }";
  open = openPrompt({ questions: [nps] });
  const panel = host().shadowRoot?.querySelector(".panel") as HTMLElement;
  expect(panel.style.getPropertyValue("--accent")).toBe("rgb(102,51,153)");
  sheet.remove();
});

test("the page's font is taken over when asked for", () => {
  document.body.style.fontFamily = "Georgia";
  open = openPrompt({ questions: [nps], theme: { font: "inherit" } });
  const panel = host().shadowRoot?.querySelector(".panel") as HTMLElement;
  expect(getComputedStyle(panel).fontFamily).toBe("Georgia");
  document.body.style.fontFamily = "";
});
