import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { countViolations } from "../helpers/count-violations.js";
import { asking, unlimited } from "../helpers/guest-touchpoints.js";
import { hosting } from "../helpers/hosting.js";

const stub = readFileSync(fileURLToPath(new URL("../../dist/script/earshot-stub.js", import.meta.url)), "utf8");
const tagged = (code: string, nonce = "") => `<script${nonce && ` nonce="${nonce}"`}>${code}</script>`;
const touchpoints = unlimited(
  asking("basket", { triggers: [{ on: "event", name: "paid", where: { "event.total": { gte: 40 } } }] }),
  asking("help"),
);

/** What a page does with the stub; `said` is what it gets to hear. */
const early = `
  window.said = [];
  window.kept = earshot;
  const stop = earshot.on("decision", () => said.push("heard in vain"));
  earshot.on("shown", ({ touchpoint }) => said.push("shown " + touchpoint));
  earshot.identify("u_41");
  window.earshot = window.earshot || [];
  earshot.push(["identify", "u_42", { plan: "pro" }]);
  earshot.track("paid", { total: 39 });
  earshot.explain("basket").then(({ touchpoint }) => said.push("explained " + touchpoint));
  earshot.track("paid", { total: 41 });
  stop();
`;
declare global {
  interface Window {
    said: string[];
    kept: { ask(id: string): Promise<boolean>; track(name: string): Promise<void> };
  }
}

const { enter } = hosting();

test("what is called by the stub is done in its order once the script is there, and resolves with what it should", async () => {
  const guest = await enter({ touchpoints, head: tagged(stub) + tagged(early) });
  await guest.sees("basket");
  await guest.answers(10, "quick");
  await guest.dismisses();
  await expect
    .poll(() => guest.page.evaluate(() => [...window.said].sort()))
    .toEqual(["explained basket", "shown basket"]);

  const [response] = await guest.arrived("response", 1);
  expect(response).toMatchObject({ respondent: { userId: "u_42" }, traits: { plan: "pro" } });

  // Whoever has kept the stub reaches the handle by it; the page itself has the handle.
  expect(await guest.page.evaluate(() => window.kept.ask("help"))).toBe(true);
  await guest.sees("help");
  expect(await guest.page.evaluate(() => Object.getOwnPropertyDescriptor(window, "earshot")?.writable)).toBe(true);
  expect(await guest.page.evaluate(() => Array.isArray(window.earshot))).toBe(false);
  expect(guest.complaints).toEqual([]);
});

test("the stub knows every method of the handle", async () => {
  const guest = await enter({ touchpoints, head: tagged(stub) + tagged("window.kept = earshot;") });
  await guest.call("stats");
  const [ofStub, ofHandle] = await guest.page.evaluate(() => [
    Object.keys(window.kept).sort(),
    Object.keys(window.earshot ?? {}).sort(),
  ]);
  expect(ofStub).toEqual(ofHandle);
});

test("a script that never comes costs the page nothing: calls wait, and nothing is thrown", async () => {
  const guest = await enter({ head: tagged(stub) + tagged(early), tag: { sdk: "http://localhost:1" } });
  await guest.page.waitForLoadState("load");
  expect(await guest.page.evaluate(() => window.said)).toEqual([]);
  expect(
    guest.complaints.filter((line) => !line.includes("ERR_CONNECTION_REFUSED") && !line.includes("ERR_UNSAFE_PORT")),
  ).toEqual([]);
});

const sha384 = `'sha384-${createHash("sha384").update(stub).digest("base64")}'`;
test.each([
  ["by its hash", sha384, tagged(stub)],
  ["by a nonce", "", tagged(stub, "r4nd0m")],
  ["as a file", "", '<script src="/sdk/earshot-stub.js"></script>'],
])("a policy that allows the stub %s, and no other script in the page", async (_, source, head) => {
  const called = tagged('earshot.track("help");', "r4nd0m");
  const guest = await enter({
    touchpoints,
    head: head + called + tagged("window.said = ['forbidden'];"),
    headers: {
      "content-security-policy": `script-src 'self' 'nonce-r4nd0m' ${source}; connect-src 'self' http://localhost:*`,
    },
    before: countViolations,
  });
  await guest.sees("help");
  expect(await guest.page.evaluate(() => window.said)).toBeUndefined();
  expect(await guest.page.evaluate(() => window.violations)).toEqual(["script-src-elem inline"]);
});
