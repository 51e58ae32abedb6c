import { describe, expect, test } from "vitest";
import { panel, settled } from "../find.js";
import { wear } from "../fresh-page.js";
import { openPrompt } from "../open-prompt.js";
import { nps } from "../questions.js";

async function box() {
  await settled();
  const { left, right, top, bottom, width } = panel().getBoundingClientRect();
  return { left, top, width, fromEnd: 1024 - right, fromBottom: 768 - bottom };
}

describe("the page may set", () => {
  test("the radius", async () => {
    wear("earshot-prompt { --earshot-radius: 3px }");
    await openPrompt({ questions: [nps] });
    expect(getComputedStyle(panel()).borderRadius).toBe("3px");
  });

  test("the font", async () => {
    wear("earshot-prompt { --earshot-font: Georgia, serif }");
    await openPrompt({ questions: [nps] });
    expect(getComputedStyle(panel()).fontFamily).toBe("Georgia, serif");
  });

  test("the width", async () => {
    wear("earshot-prompt { --earshot-width: 320px }");
    await openPrompt({ questions: [nps] });
    expect((await box()).width).toBe(320);
  });

  test("how far away from the edge it stays", async () => {
    wear("earshot-prompt { --earshot-inset: 60px }");
    await openPrompt({ questions: [nps] });
    expect(await box()).toMatchObject({ fromEnd: 60, fromBottom: 60 });
  });

  test("one thing for a part of the site", async () => {
    document.body.className = "checkout";
    wear(".checkout earshot-prompt { --earshot-radius: 5px } .docs earshot-prompt { --earshot-radius: 9px }");
    await openPrompt({ questions: [nps] });
    expect(getComputedStyle(panel()).borderRadius).toBe("5px");
  });
});

test("a width that doesn't fit is as wide as there is room", async () => {
  wear("earshot-prompt { --earshot-width: 5000px }");
  await openPrompt({ questions: [nps] });
  expect(await box()).toMatchObject({ left: 24, fromEnd: 24 });
});

test("what means nothing leaves it as it is", async () => {
  const { close } = await openPrompt({ questions: [nps] });
  const before = { ...(await box()), color: getComputedStyle(panel()).color };
  close();
  wear("earshot-prompt { --earshot-accent: very; --earshot-anything: red }");
  await openPrompt({ questions: [nps] });
  expect({ ...(await box()), color: getComputedStyle(panel()).color }).toEqual(before);
});
