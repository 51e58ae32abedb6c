import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { commandsIn } from "../../helpers/commands-in.js";
import { freePort } from "../../helpers/free-port.js";
import { printed } from "../../helpers/printed.js";
import { runUntilTheEnd } from "../../helpers/run-until-the-end.js";

const cwd = fileURLToPath(new URL("../../..", import.meta.url));

/** What starts an example; the other commands of these pages are looked at by ledger.test.ts. */
const starts = [
  printed("examples/b2b/README.md", "sh"),
  printed("examples/employees/README.md", "sh"),
  printed("examples/gallery/README.md", "sh", "The gallery: every question in every way"),
  printed("examples/hosted-page/README.md", "sh"),
  printed("examples/own-ui/README.md", "sh"),
  printed("examples/playground/README.md", "sh"),
  printed("examples/react/README.md", "sh"),
  printed("examples/server-page/README.md", "sh"),
  printed("examples/spa/README.md", "sh"),
  printed("examples/ssr/README.md", "sh"),
  printed("examples/vue/README.md", "sh"),
  printed("examples/web-component/README.md", "sh"),
].flatMap(([code]) =>
  commandsIn(code).filter((line) => /^npm (run dev|start) -w|run (gallery|playground)$/.test(line)),
);

test("every example is started by a command of its page", () => {
  expect(new Set(starts).size).toBe(12);
});

test.each(starts)("%s", async (line) => {
  const env = { NO_COLOR: "1", PORT: String(await freePort()) };
  const { found: page } = await runUntilTheEnd(line, { cwd, env }, async (said) => {
    const url = /http:\/\/localhost:\d+\/?/.exec(said)?.[0];
    const reply = url && (await fetch(url));
    return reply?.ok && { url, html: await reply.text() };
  });
  // The page, and the first of its own scripts, made on the way.
  const [, script = ""] = /<script[^>]*\ssrc="(\/(?!@)[^"]+)"/.exec(page.html) ?? [];
  expect((await fetch(new URL(script, page.url))).status).toBe(200);
});
