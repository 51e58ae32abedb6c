import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, ".github/workflows");
const workflows = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);
const { scripts, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

test.each(workflows)(
  "S40: %s says what it may do, holds no secret, and says which version of each action it takes",
  (_, text) => {
    expect(text).toMatch(/^permissions:/m);
    expect(text).not.toMatch(/write-all|pull_request_target|secrets\./);
    const actions = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(action).toMatch(/^actions\/[\w-]+@(v\d+|[\da-f]{40})$/);
  },
);

test.each(workflows)("what %s runs, there is", (_, text) => {
  const own = ["ci", "test", "install", "publish"];
  for (const [, script = ""] of text.matchAll(/npm run ([\w:]+)/g)) expect(Object.keys(scripts)).toContain(script);
  for (const [, verb = ""] of text.matchAll(/run: npm (?!run )(\w+)/g)) expect(own).toContain(verb);
  const made = [...text.matchAll(/\bdist\/[\w./-]+|\.ci\/\w+/g)].map(([path]) => path);
  for (const path of made) expect(existsSync(join(root, path)), path).toBe(true);
});

test("no name of a version lies in a workflow: a release is the version that package.json says", () => {
  for (const [name, text] of workflows) expect(text.includes(version), name).toBe(false);
});
