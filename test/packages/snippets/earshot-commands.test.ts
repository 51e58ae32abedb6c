import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { commandsIn } from "../../helpers/commands-in.js";
import { listenOn } from "../../helpers/listen-on.js";
import { printedOnce } from "../../helpers/printed.js";
import { openRegistry, type Registry } from "../../helpers/registry.js";

const fixtures = fileURLToPath(new URL("../../rules/cli/import/fixtures", import.meta.url));
const good = printedOnce("README.md", "json");
const bad = printedOnce("docs/check.md", "json");

// npm is started several times, which a busy machine takes long for.

let registry: Registry;
/** Of somebody who has installed the package. */
let folder: string;
beforeAll(async () => {
  [registry, folder] = await Promise.all([openRegistry(), mkdtemp(join(tmpdir(), "earshot-commands-"))]);
  await registry.sh("npm i earshot", folder);
  await mkdir(join(folder, "sites"));
});
afterAll(() => Promise.all([registry?.close(), rm(folder, { recursive: true, force: true })]));
beforeEach(async () => {
  for (const file of ["touchpoints.json", "sites/a.json", "sites/b.json"]) await writeFile(join(folder, file), good);
});

/** Answers for somebody's server, in place of the address that a command names. */
async function inPlaceOf(origin: string, line: string, fetch: (request: Request) => Response | Promise<Response>) {
  const { port, end } = await listenOn(fetch);
  onTestFinished(end);
  expect(line).toContain(origin);
  return line.replace(origin, `http://127.0.0.1:${port}`);
}

test("docs/check.md: a file, many files, and what is piped in", async () => {
  const [one = "", many = "", piped = ""] = commandsIn(printedOnce("docs/check.md", "sh"));
  expect(await registry.sh(one, folder)).toContain("touchpoints.json: no mistakes");
  expect(await registry.sh(many, folder)).toContain("sites/b.json");
  const site = await inPlaceOf("https://example.com", piped, () => new Response(bad));
  await expect(registry.sh(site, folder)).rejects.toMatchObject({ code: 1 });
});

test("docs/check.md: a step of CI fails for a mistake, and for what is hardly meant", async () => {
  const step = printedOnce("docs/check.md", "yaml").trim().replace("- run: ", "");
  await registry.sh(step, folder);
  await writeFile(
    join(folder, "touchpoints.json"),
    good.replace('"for": "5s"', '"for": "5s" }], "sample": 0, "x": [{'),
  );
  await expect(registry.sh(step, folder)).rejects.toMatchObject({ code: 1 });
});

test("docs/import.md: surveys become touchpoints that have no mistake", async () => {
  await copyFile(join(fixtures, "posthog.json"), join(folder, "surveys.json"));
  const [bring = "", check = ""] = commandsIn(printedOnce("docs/import.md", "sh", "Import"));
  await registry.sh(bring, folder);
  expect(await registry.sh(check, folder)).toContain("touchpoints.json: no mistakes");
});

test.each([
  ["posthog", "https://us.posthog.com", printedOnce("docs/import.md", "sh", "PostHog")],
  ["formbricks", "https://app.formbricks.com", printedOnce("docs/import.md", "sh", "Formbricks")],
])("docs/import.md: %s is asked for its surveys with a key", async (name, origin, code) => {
  const [line = ""] = commandsIn(code);
  const surveys = await readFile(join(fixtures, `${name}.json`), "utf8");
  const asked: string[] = [];
  const here = await inPlaceOf(origin, line, ({ url, headers }) => {
    asked.push(new URL(url).pathname, headers.get("authorization") ?? headers.get("x-api-key") ?? "none");
    return new Response(surveys);
  });
  const keys = "export POSTHOG_PERSONAL_API_KEY=k1 FORMBRICKS_API_KEY=k1 PROJECT_ID=7;";
  await registry.sh(`${keys} ${here}`, folder);
  expect(asked.join(" ")).toMatch(/^\/api\/\S+surveys\/? (Bearer )?k1$/);
  expect(await readFile(join(folder, "surveys.json"), "utf8")).toBe(surveys);
});
