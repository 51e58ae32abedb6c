import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { commandsIn } from "../../helpers/commands-in.js";
import { freePort } from "../../helpers/free-port.js";
import { printedOnce } from "../../helpers/printed.js";
import { runUntilTheEnd } from "../../helpers/run-until-the-end.js";

const cwd = fileURLToPath(new URL("../../..", import.meta.url));

/** What starts an example; the other commands of these pages are looked at by ledger.test.ts. */
const starts = [
  printedOnce("examples/b2b/README.md", "sh"),
  printedOnce("examples/employees/README.md", "sh"),
  printedOnce("examples/gallery/README.md", "sh", "The gallery: every question in every way"),
  printedOnce("examples/hosted-page/README.md", "sh"),
  printedOnce("examples/own-ui/README.md", "sh"),
  printedOnce("examples/playground/README.md", "sh"),
  printedOnce("examples/react/README.md", "sh"),
  printedOnce("examples/server-page/README.md", "sh"),
  printedOnce("examples/spa/README.md", "sh"),
  printedOnce("examples/ssr/README.md", "sh"),
  printedOnce("examples/vue/README.md", "sh"),
  printedOnce("examples/web-component/README.md", "sh"),
].flatMap((code) => commandsIn(code).filter((line) => /^npm (run dev|start) -w|run (gallery|playground)$/.test(line)));

test("every example is started by a command of its page", () => {
  expect(new Set(starts).size).toBe(12);
});

test.each(starts)("%s", async (line) => {
  const env = { NO_COLOR: "1", PORT: String(await freePort()) };
  const { found: page } = await runUntilTheEnd(line, { cwd, env }, async (said) => {
    const url = /http:\/\/localhost:\d+\/?/.exec(said)?.[0];
    if (!url) return false;
    const reply = await fetch(url);
    return reply.ok && { url, html: await reply.text() };
  });
  // The page, and the first of its own scripts, made on the way.
  const [, script = ""] = /<script[^>]*\ssrc="(\/(?!@)[^"]+)"/.exec(page.html) ?? [];
  expect((await fetch(new URL(script, page.url))).status).toBe(200);
});
