import { expect, test } from "vitest";
import { asking, unlimited } from "../helpers/guest-touchpoints.js";
import { hosting, type Visit } from "../helpers/hosting.js";

const { enter } = hosting();

const touchpoints = unlimited(
  asking("a"),
  asking("tab", { triggers: [], presentation: { as: "tab", label: "Ideas" } }),
);

const isAsked = async (visit: Visit) => {
  await visit.call("track", "a");
  await visit.sees("a");
};
const words = ({ prompt }: Visit) => prompt.getByRole("textbox");
const tabOf = ({ page }: Visit) => page.getByRole("button", { name: "Ideas" });
const choose = ({ prompt }: Visit, score: string) => prompt.getByRole("radio", { name: score, exact: true }).click();

const said = ({ collector }: Visit, score: number, comment: string) =>
  expect
    .poll(() => collector.stored("response"))
    .toMatchObject([{ complete: true, answers: [{ value: score }, { value: comment }] }]);

/** How all that is drawn looks, and where it has come to rest. */
const looks = ({ page }: Visit) =>
  page.evaluate(async () => {
    // One kind after the other: which of them is drawn first is left to chance.
    const hosts = ["earshot-prompt", "earshot-tab"].flatMap((name) => [...document.querySelectorAll(name)]);
    const roots = hosts.map(({ shadowRoot }) => shadowRoot);
    const drawn = roots.flatMap((root) => [...(root?.querySelectorAll(":not(.hidden)") ?? [])]);
    await Promise.all(drawn.flatMap((element) => element.getAnimations().map(({ finished }) => finished)));
    return drawn.map((element) => {
      const { display, color, backgroundColor, font, cursor } = getComputedStyle(element);
      const { x, y, width, height } = element.getBoundingClientRect();
      const box = [x, y, width, height].map(Math.round);
      return [element.className, display, color, backgroundColor, font, cursor, box].join();
    });
  });

test("S13: a page that unsets everything, importantly, changes nothing of what is ours", async () => {
  const clean = await enter({ touchpoints });
  await isAsked(clean);
  await tabOf(clean).waitFor();
  const expected = await looks(clean);
  expect(expected.length).toBeGreaterThan(30);

  const unset = "* { all: unset !important } *, * * { color: red !important; font-size: 40px !important }";
  const visit = await enter({ touchpoints, head: `<style>${unset}</style>` });
  await isAsked(visit);
  await expect.poll(() => looks(visit)).toEqual(expected);
  await visit.answers(9, "unset");
  await said(visit, 9, "unset");
  await visit.dismisses();
  await tabOf(visit).click();
  await visit.sees("tab");
  expect(visit.complaints).toEqual([]);
});

test("S14: loaded and idle, not one pixel of the page is another", async () => {
  const body = `<style>body { font: 20px serif; background: linear-gradient(#def, #fed) } p { columns: 3 }</style>
    <h1>A page</h1><p>${"Words upon words. ".repeat(80)}</p><input autofocus value="Search"><button>Buy</button>`;
  const visit = await enter({ body, touchpoints: { ...unlimited(asking("a")), test: false } });
  const armed = () => visit.requests.filter((address) => /earshot-(asker|ui|ui-fields)\./.test(address)).length;
  await expect.poll(armed).toBe(3);
  await visit.page.waitForLoadState("networkidle");
  // Which the browser gives with a frame of its own, and shows.
  const focused = visit.page.locator("input:focus");
  await focused.waitFor();
  const withEarshot = await visit.page.screenshot({ caret: "hide" });

  await visit.page.goto(`${visit.site.origin}/plain`);
  await focused.waitFor();
  const without = await visit.page.screenshot({ caret: "hide" });
  expect(withEarshot.equals(without)).toBe(true);
});

test("over a modal dialog of the page, which makes all else inert, the prompt can be used; before it and after it", async () => {
  const body = `<dialog id="sign-in"><p>Sign in</p><button onclick="this.parentNode.close()">Done</button></dialog>`;
  const visit = await enter({ body, touchpoints });
  await isAsked(visit);
  await choose(visit, "8");
  await words(visit).pressSequentially("before");
  await visit.page.evaluate(() => (document.querySelector("#sign-in") as HTMLDialogElement).showModal());
  await words(visit).pressSequentially(", within");
  await visit.page.getByRole("button", { name: "Done" }).click();
  await words(visit).pressSequentially(", after");
  await visit.prompt.getByRole("button", { name: "Send" }).click();
  await said(visit, 8, "before, within, after");
  expect(visit.complaints).toEqual([]);
});

test("due while the page has a modal dialog open, it comes within it", async () => {
  const visit = await enter({ body: `<dialog id="sign-in"><p>Sign in</p></dialog>`, touchpoints });
  await visit.page.evaluate(() => (document.querySelector("#sign-in") as HTMLDialogElement).showModal());
  await isAsked(visit);
  await visit.answers(7, "within");
  await said(visit, 7, "within");
  expect(await visit.page.locator("#sign-in earshot-prompt").count()).toBe(1);
});

test("due while a part of the page fills the screen, it is seen and answered", async () => {
  const body = `<div id="film" style="background: black"><button onclick="film.requestFullscreen()">Full screen</button></div>`;
  const visit = await enter({ body, touchpoints });
  await visit.page.getByRole("button", { name: "Full screen" }).click();
  await expect.poll(() => visit.page.evaluate(() => document.fullscreenElement?.id)).toBe("film");
  await isAsked(visit);
  // A click that the page gets in its place fails.
  await visit.answers(6, "on the whole screen");
  await said(visit, 6, "on the whole screen");
  expect(await visit.page.evaluate(() => document.fullscreenElement?.id)).toBe("film");
  await visit.page.evaluate(() => document.exitFullscreen());
  await visit.page.locator("body > earshot-prompt").waitFor({ state: "attached" });
  await visit.dismisses();
  expect(await visit.page.content()).toContain(body);
});

test("what is typed into the prompt fires no shortcut of the page, in none of its fields", async () => {
  const head = `<script>window.keys = [];
    for (const type of ["keydown", "keypress", "keyup"]) addEventListener(type, (event) => keys.push(event.key));
  </script>`;
  const visit = await enter({ head, touchpoints });
  const keys = () => visit.page.evaluate(() => (window as unknown as { keys: string[] }).keys.splice(0));
  await visit.page.keyboard.press("k");
  expect(await keys()).toEqual(["k", "k", "k"]);

  await isAsked(visit);
  await visit.prompt.getByRole("radio", { name: "0", exact: true }).focus();
  await visit.page.keyboard.press("7");
  await words(visit).pressSequentially("s/kj?g ");
  await visit.page.keyboard.press("Control+Enter");
  await visit.prompt.getByRole("heading", { name: "Thank you" }).waitFor();
  await visit.page.keyboard.press("Escape");
  await visit.prompt.waitFor({ state: "detached" });
  // The key that closed it comes up over the page.
  expect((await keys()).filter((key) => key !== "Escape")).toEqual([]);
  await said(visit, 7, "s/kj?g");
});

test.each([
  ["draws what is in its body anew", () => document.body.replaceChildren("Another page")],
  ["puts another body in its place", () => document.body.replaceWith(document.createElement("body"))],
])("a framework that %s, again and again, takes nothing from the prompt", async (_, render) => {
  const visit = await enter({ touchpoints: unlimited(asking("a")) });
  await isAsked(visit);
  await choose(visit, "5");
  for (const each of ["once", ", twice", ", thrice"]) {
    await words(visit).pressSequentially(each);
    await visit.page.evaluate(render);
    await visit.page.evaluate(() => document.body.replaceChildren("And again"));
  }
  expect(await words(visit).inputValue()).toBe("once, twice, thrice");
  await visit.prompt.getByRole("button", { name: "Send" }).click();
  await said(visit, 5, "once, twice, thrice");
  expect(visit.complaints).toEqual([]);
});

test("a page whose scripts have put things of their own on every object and list is asked all the same", async () => {
  const before = () => {
    Object.assign(Object.prototype, { inherited: () => "of the page" });
    Object.assign(Array.prototype, { each: () => "of the page" });
  };
  const visit = await enter({ touchpoints, before });
  await isAsked(visit);
  await visit.answers(4, "polluted");
  await said(visit, 4, "polluted");
  expect([visit.lines, visit.complaints]).toEqual([[], []]);
});
