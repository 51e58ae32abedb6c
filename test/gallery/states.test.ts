import { expect, test } from "vitest";
import { reaches, type State, stateIds } from "../../examples/gallery/src/look/states.js";
import { variantIds } from "../../examples/gallery/src/sample/variants.js";
import { stages } from "./stages.js";
import { presentations, schemes, windows } from "./windows.js";

const { on, faultsOf } = stages();

/** What is to be seen in each state, by which one knows that it was reached. */
const SIGNS: Readonly<Record<State, string>> = {
  fresh: "How satisfied are you with your order?",
  chosen: ":checked",
  wrong: "Please answer this question.",
  second: "Back",
  saving: "Saving your answer…",
  ending: "Thank you. We read every answer.",
  "ending-link": "Tell others",
  offline: "Saved. It will be sent when you are back online.",
  memory: "Please keep this page open.",
  "not-saved": "Your answer could not be saved.",
  test: "Test",
  preview: "Preview",
  "auto-close": "Keep open",
};

test.each(stateIds)("each state is what it is called: %s", async (state) => {
  const question = state === "wrong" ? "text" : "csat-smileys";
  await on({ width: 1280 }, async ({ page, show }) => {
    await show({ question, state });
    const panel = page.locator("earshot-prompt .panel");
    const sign = SIGNS[state];
    const seen = sign.startsWith(":") ? panel.locator(sign) : panel.getByText(sign, { exact: sign.length < 8 });
    expect(await seen.first().count()).toBe(1);
  });
});

test.concurrent.each(windows)(
  "every state of every question fits, and axe finds nothing: $width px",
  async (window) => {
    const asked = (["chosen", "wrong", "second"] as const).flatMap((state) =>
      variantIds.filter((question) => reaches(question, state)).map((question) => ({ question, state })),
    );
    expect(await faultsOf(window, asked)).toEqual([]);
  },
);

test.concurrent.each(windows)(
  "whatever becomes of an answer, it fits, and axe finds nothing: $width px",
  async (window) => {
    const all = presentations.flatMap((as) =>
      stateIds.map((state) => ({ question: "csat-stars" as const, as, state })),
    );
    const looks = all.map((look, i) => ({ ...look, scheme: schemes[i % 2] ?? "light" }));
    expect(await faultsOf(window, looks)).toEqual([]);
  },
);
