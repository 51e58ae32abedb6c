import { expect, test } from "vitest";
import { asking, unlimited } from "../../helpers/guest-touchpoints.js";
import { hosting, type Visit } from "../../helpers/hosting.js";

const { enter } = hosting();

/** Everything that is clicked is taken to be a nine, sent. */
const FORWARD = `<script>
  addEventListener("click", ({ isTrusted, target }) => {
    if (!isTrusted || target.localName === "earshot-prompt") return;
    const { shadowRoot } = document.querySelector("earshot-prompt");
    (shadowRoot.querySelector('[value="9"]') ?? shadowRoot.querySelector("[part=send]")).click();
  });
</script>`;
const COVER = `<div id="cover" style="position: fixed; inset: 0; z-index: 2147483647; opacity: 0"></div>`;

const isAsked = async (head: string, body: string): Promise<Visit> => {
  const visit = await enter({ touchpoints: unlimited(asking("a")), head, body });
  await visit.call("track", "a");
  await visit.sees("a");
  return visit;
};

test("S17: a score that a script clicked, though a person clicked elsewhere, is marked", async () => {
  const visit = await isAsked(FORWARD, "<h1>You have won</h1><button>Take the prize</button>");
  await visit.page.getByRole("button", { name: "Take the prize" }).click();
  await visit.prompt.getByRole("textbox").fill("by myself");
  await visit.prompt.getByRole("button", { name: "Send" }).click();
  await visit.prompt.getByRole("heading", { name: "Thank you" }).waitFor();
  expect(await visit.arrived("response", 1)).toMatchObject([
    { answers: [{ value: 9 }, { value: "by myself" }], context: { trusted: false } },
  ]);
});

test("S17: what a page lays over everything doesn't lie over the prompt: the click is the person's own", async () => {
  const visit = await isAsked(FORWARD, COVER);
  // Fails where something else would be hit.
  await visit.answers(3, "my own");
  expect(await visit.arrived("response", 1)).toMatchObject([
    { answers: [{ value: 3 }, {}], context: { trusted: true } },
  ]);
});
