import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { panel } from "../find.js";
import { expectToFit } from "../fits.js";
import { bring } from "../fresh-page.js";
import { openInline } from "../open-prompt.js";
import { nps, text } from "../questions.js";
import { violations } from "../violations.js";
import { bringPlace, drawn, hosts, panels } from "./places.js";

describe("where", () => {
  test("in the page's element, and no other touchpoint's", async () => {
    bringPlace();
    bringPlace("another");
    await openInline({ questions: [nps] });
    await drawn(1);
  });

  test("in each place, each with a conversation of its own", async () => {
    bringPlace();
    bringPlace();
    const { heard } = await openInline({ questions: [nps] });
    await drawn(2);
    await page.getByRole("radio", { name: "7" }).first().click();
    expect(heard.map(({ answers }) => answers.length)).toEqual([1, 0]);
  });

  test("in what the target selects", async () => {
    bring("article").className = "end";
    await openInline({ questions: [nps], presentation: { target: ".end" } });
    await drawn(1);
    expect(document.querySelector(".end > earshot-prompt")).not.toBeNull();
  });

  test("nowhere, when the target is no selector", async () => {
    await openInline({ questions: [nps], presentation: { target: "<<" } });
    expect(hosts()).toEqual([]);
  });

  test("in an element that comes later, and not in one that has gone", async () => {
    const { heard } = await openInline({ questions: [nps] });
    const place = bringPlace();
    await drawn(1);
    place.remove();
    await drawn(0);
    expect(heard.map(({ closed }) => closed)).toEqual([[]]);
    bringPlace();
    await drawn(1);
    expect(heard).toHaveLength(2);
  });

  test("an element that is moved keeps what was typed", async () => {
    const place = bringPlace();
    await openInline({ questions: [text] });
    await page.getByRole("textbox").fill("half a thought");
    bring("main").append(place);
    await expect.element(page.getByRole("textbox")).toHaveValue("half a thought");
  });

  test("nowhere, when it may not be there any more", async () => {
    bringPlace();
    await openInline({ questions: [nps] }, () => false);
    await new Promise(requestAnimationFrame);
    expect(panels()).toEqual([]);
  });

  test("close leaves the page's elements empty, and takes ours away", async () => {
    bringPlace();
    bring("article").className = "end";
    const { close } = await openInline({ questions: [nps], presentation: { target: ".end" } });
    await drawn(2);
    close();
    expect(hosts()).toHaveLength(1);
    expect(panels()).toEqual([]);
    expect(document.querySelector(".end")?.childElementCount).toBe(0);
  });
});

describe("as a part of the page", () => {
  test("is a group, named by its question; axe finds nothing", async () => {
    bringPlace();
    await openInline({ questions: [nps] });
    await expect.element(page.getByRole("group", { name: nps.text }).first()).toBeVisible();
    expect(page.getByRole("dialog").elements()).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  test("has no close button, and Escape is the page's", async () => {
    bringPlace();
    const { heard } = await openInline({ questions: [nps] });
    await page.getByRole("radio").first().hover();
    expect(page.getByRole("button", { name: "Close" }).elements()).toEqual([]);
    await userEvent.tab();
    await userEvent.keyboard("{Escape}");
    expect(panels()).toHaveLength(1);
    expect(heard[0]?.closed).toEqual([]);
  });

  test("takes no focus and announces nothing", async () => {
    const field = bring("input");
    field.focus();
    bringPlace();
    await openInline({ questions: [nps] });
    await drawn(1);
    await new Promise(requestAnimationFrame);
    expect(document.activeElement).toBe(field);
    expect(hosts()[0]?.shadowRoot?.querySelector("[role=status]")?.textContent).toBe("");
  });

  test("takes a box of its own and moves nothing but what is below", async () => {
    const above = bring("div", "above");
    const place = bringPlace();
    const below = bring("div", "below");
    const [aboveAt, belowAt] = [above, below].map((each) => each.getBoundingClientRect().top);
    await openInline({ questions: [nps] });
    await drawn(1);
    expect(above.getBoundingClientRect().top).toBe(aboveAt);
    expect(below.getBoundingClientRect().top - (belowAt ?? 0)).toBeCloseTo(place.offsetHeight, 0);
    expect(panel().getBoundingClientRect().height).toBe(hosts()[0]?.getBoundingClientRect().height);
  });

  test.each([320, 1024])("fits where it stands: %i px", async (width) => {
    await page.viewport(width, 1200);
    bringPlace();
    await openInline({ questions: [nps] });
    await drawn(1);
    await expectToFit();
  });

  test("thanks in its place, and stays", async () => {
    bringPlace();
    const { heard } = await openInline({ questions: [nps] });
    await page.getByRole("radio", { name: "7" }).click();
    await expect.element(page.getByRole("heading", { name: /Thank you/ })).toBeVisible();
    expect(heard[0]).toMatchObject({ closed: [], answers: [{ complete: true }] });
  });
});
