import { expect, test } from "vitest";
import { asking, unlimited } from "../helpers/guest-touchpoints.js";
import { hosting, type Visit } from "../helpers/hosting.js";

const { enter } = hosting();

const comment = (more: object = {}) => ({ ...unlimited(asking("a")), ...more, test: false });
/** Needs no words but the first, which are there in English. */
const score = {
  ...unlimited(asking("a", { questions: [{ id: "score", type: "nps", text: "How was a?" }] })),
  test: false,
};

const languagesOf = ({ requests }: Visit) =>
  requests.flatMap((address) => address.match(/earshot-ui-([a-z]{2}(?:-[a-z]{2})?)\.[^/]*\.js$/)?.[1] ?? []);

async function isAsked(visit: Visit) {
  await visit.call("track", "a");
  await visit.sees("a");
  const { panel, ten } = await visit.prompt.locator(".panel").evaluate((element) => ({
    panel: { lang: (element as HTMLElement).lang, dir: (element as HTMLElement).dir },
    ten: element.querySelector("label:has([value='10'])")?.textContent,
  }));
  return { ...panel, ten, buttons: await visit.prompt.getByRole("button").allInnerTexts() };
}

async function answers({ prompt }: Visit, send: string): Promise<void> {
  await prompt.locator("label:has([value='9'])").click();
  await prompt.getByRole("textbox").fill("!");
  await prompt.getByRole("button", { name: send }).click();
}

test.each([
  ["de", "de", "ltr", "10", "Später fragen", "Schließen", "Senden", "Vielen Dank"],
  ["ar-EG", "ar", "rtl", "١٠", "لاحقًا", "إغلاق", "إرسال", "شكرًا لك"],
  ["ja", "ja", "ltr", "10", "後で回答", "閉じる", "送信", "ありがとうございます"],
  ["pt-BR", "pt-br", "ltr", "10", "Mais tarde", "Fechar", "Enviar", "Agradecemos"],
  ["pt_BR", "pt-br", "ltr", "10", "Mais tarde", "Fechar", "Enviar", "Agradecemos"],
])(
  "a page in %s: its words, direction and digits, by the one chunk of its language",
  async (written, chunk, dir, ten, later, close, send, thanks) => {
    // As pages also write it, it is no tag, and is put right.
    const lang = written.replace("_", "-");
    const visit = await enter({ lang: written, touchpoints: comment() });
    expect(languagesOf(visit)).toEqual([]);
    expect(await isAsked(visit)).toMatchObject({ lang, dir, ten, buttons: [later, ""] });
    expect(await visit.prompt.getByRole("button").last().getAttribute("aria-label")).toBe(close);
    expect(languagesOf(visit)).toEqual([chunk]);

    await answers(visit, send);
    await visit.prompt.getByRole("heading", { name: thanks }).waitFor();
    expect(await visit.arrived("response", 1)).toMatchObject([{ locale: lang }]);
    expect(visit.complaints).toEqual([]);
  },
);

test("a page in no language that we speak: English, and no chunk for it", async () => {
  const visit = await enter({ lang: "xx", touchpoints: comment() });
  expect(await isAsked(visit)).toMatchObject({ dir: "ltr", ten: "10", buttons: ["Ask me later", ""] });
  expect(languagesOf(visit)).toEqual([]);
  await answers(visit, "Send");
  expect(await visit.arrived("response", 1)).toMatchObject([{ locale: "xx" }]);
  expect(visit.complaints).toEqual([]);
});

test("where the file says what it is written in, the whole prompt is, unless there is a translation", async () => {
  const german = asking("a", {
    messages: { de: { "questions.score.text": "Wie war es?", "questions.why.text": "Warum?" } },
  });
  const touchpoints = { ...unlimited(german), language: "en", test: false };
  const here = await enter({ lang: "fr", touchpoints });
  expect(await isAsked(here)).toMatchObject({ lang: "en", buttons: ["Ask me later", ""] });
  expect(await here.arrived("shown", 1)).toMatchObject([{ locale: "en" }]);

  const there = await enter({ lang: "de-AT", touchpoints });
  await there.call("track", "a");
  await there.prompt.getByRole("group", { name: "Wie war es?" }).waitFor();
  expect(await there.prompt.getByRole("button", { name: "Später fragen" }).count()).toBe(1);
  expect(await there.arrived("shown", 1)).toMatchObject([{ locale: "de-AT" }]);
});

/** Says that of the files beside the script one is not there. */
async function without(file: string, { page }: Visit): Promise<void> {
  await page.route(`**/sdk/${file}.*.js`, (route) => route.fulfill({ status: 404, body: "" }));
  await page.reload();
}

test("the file of a language is missing: the prompt comes in English, and is answered", async () => {
  const visit = await enter({ lang: "de", touchpoints: comment(), path: "/plain" });
  await without("earshot-ui-de", visit);
  await visit.page.goto(visit.site.origin);
  expect(await isAsked(visit)).toMatchObject({ lang: "de", buttons: ["Ask me later", ""] });
  await answers(visit, "Send");
  expect(await visit.arrived("response", 1)).toMatchObject([{ locale: "de", answers: [{ value: 9 }, {}] }]);
  expect(new Set(visit.complaints)).toEqual(
    new Set(["Failed to load resource: the server responded with a status of 404 (Not Found)"]),
  );
  expect(visit.lines).toEqual([]);
});

test("the list of languages is missing: what needs no other words comes in English, what does is told as undrawable", async () => {
  const visit = await enter({ lang: "de", touchpoints: score, path: "/plain" });
  await without("earshot-ui-languages", visit);
  await visit.page.goto(visit.site.origin);
  expect(await isAsked(visit)).toMatchObject({ buttons: ["Ask me later", ""] });

  const other = await enter({ lang: "de", touchpoints: comment(), path: "/plain" });
  await without("earshot-ui-languages", other);
  await other.page.goto(other.site.origin);
  const { eligible, verdicts } = await other.call("explain", "a");
  expect([eligible, verdicts.filter(({ pass }) => !pass).map(({ gate }) => gate)]).toEqual([false, ["canDraw"]]);
  await other.call("track", "a");
  await expect.poll(() => other.lines.join()).toContain("what draws prompts could not be loaded");
  expect(await other.prompt.count()).toBe(0);
});
