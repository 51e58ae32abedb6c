import { expect, test } from "vitest";
import { newId, response } from "../../collector/records.js";
import { commandsIn } from "../../helpers/commands-in.js";
import { printed, printedOnce } from "../../helpers/printed.js";
import { openClone, post, SECRET } from "./open-clone.js";

const managed = { READ_KEYS: JSON.stringify([{ key: SECRET, manage: true }]) };
/** What the docs call the collector, and its key. */
const asked = (line: string, url: string) => line.replace("https://feedback.example", url);

const [nearby, world = "", ...others] = printed("examples/collector/README.md", "sh", "The reference collector");
const [build = "", here = ""] = commandsIn(nearby);
const rules = printedOnce("docs/closing-the-loop.md", "sh", "Closing the loop");
const proxied = printedOnce("docs/snippet.md", "sh");

test.each([
  ["on this machine", here],
  ["for the world", world],
  ["with rules", rules],
  ["behind a proxy", proxied],
])("the collector starts %s, and takes an answer", async (_, block) => {
  const [line = ""] = commandsIn(block);
  const { startCollector } = await openClone();
  const { url } = await startCollector(line);
  expect(await post(url, [response(9)], /WRITE_KEYS/.test(line) ? "pk_shop" : undefined)).toBe(200);
});

test("what builds it are scripts that there are", async () => {
  expect(others).toEqual([]);
  const { sh } = await openClone();
  expect(build).toBe("npm install && npm run build && npm run build --workspace @earshot-examples/collector");
  expect(await sh("npm pkg get scripts.build")).toContain("rollup");
  expect(await sh("npm pkg get scripts.build --workspace @earshot-examples/collector")).toContain("server.ts");
});

test("releases are told, and answers read and erased, by curl", async () => {
  const { sh, startCollector } = await openClone();
  const { url } = await startCollector(here, managed);
  await post(url, [response(9, "fast", { respondent: { anonymousId: newId(), userId: "u_42" } })]);
  const env = { KEY: SECRET };
  const curl = (code: string) => commandsIn(code).map((line) => asked(line, url));

  const [release = ""] = curl(printedOnce("docs/closing-the-loop.md", "sh", "Alerts tell of falls"));
  expect(JSON.parse(await sh(release, env))).toMatchObject({ name: "v2.3" });
  const [read = ""] = curl(printedOnce("examples/collector/README.md", "sh", "Reading"));
  expect(await sh(read, env)).toMatch(/^\W*\w+,/);
  const [person = "", erase = ""] = curl(printedOnce("examples/collector/README.md", "sh", "People"));
  expect(await sh(person, env)).toContain("fast");
  await sh(erase, env);
  expect(await sh(person, env)).not.toContain("fast");
});

test("a week is put into a mail", async () => {
  const { sh, startCollector } = await openClone();
  const { url } = await startCollector(here, { PROJECT: "shop" });
  await post(url, [response(9, "fast")]);
  const [plain = "", mailed = ""] = commandsIn(printedOnce("docs/closing-the-loop.md", "sh", "A digest"));
  expect(await sh(plain)).toMatch(/\| Post-purchase \|.*\| 100% of 1 \|/);
  // Whatever sends it, it gets a page.
  expect(await sh(`mail() { cat; }; ${mailed}`)).toMatch(/^<!doctype html>/i);
});

test("a year of samples is made, and shown", async () => {
  const { sh, startCollector } = await openClone();
  const [seed = "", show = ""] = commandsIn(printedOnce("examples/collector/README.md", "sh", "Sample data"));
  await sh(seed.replace("20000", "50"));
  const { url } = await startCollector(show);
  const report = await (await fetch(`${url}/dashboard/data?from=2020-01-01&to=2099-12-31`)).json();
  expect(report).toMatchObject({ touchpoints: expect.arrayContaining([expect.anything()]) });
});
