import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.js";
import { sdk } from "../../src/client/sdk.js";
import { normalize } from "../../src/config/normalize.js";
import { nps } from "../../src/metrics/index.js";
import { batch, batchReply, record, touchpointsConfig } from "../../src/schema/index.js";
import { blocksOf, printed } from "../helpers/printed.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");

describe.each([
  ["README.md", printed("README.md", "json")],
  ["docs/touchpoints.md", printed("docs/touchpoints.md", "json")],
  ["docs/delivery.md", printed("docs/delivery.md", "json")],
  ["docs/privacy.md", printed("docs/privacy.md", "json")],
])("each touchpoints.json in %s", (_, files) => {
  test.each(files.map((json) => [json]))("%# is one", (json) => {
    const config = JSON.parse(json);
    expect(touchpointsConfig.safeParse(config).error).toBeUndefined();
    const complaints: string[] = [];
    expect(normalize(config, (line) => complaints.push(line)).touchpoints).toHaveLength(config.touchpoints.length);
    expect(complaints).toEqual([]);
    expect(check(json)).toEqual([]);
  });
});

test("the examples of the wire are what the collector takes and gives", () => {
  const [request, answers, reply] = printed("docs/wire.md", "json").map((json) => JSON.parse(json));
  const { batch: records } = batch.parse(request);
  expect(records.map((each) => record.parse(each))).toEqual(request.batch);
  expect(batchReply.parse(reply)).toEqual(reply);
  const [response] = request.batch.filter(({ kind }: { kind: string }) => kind === "response");
  expect(record.parse({ ...response, answers })).toMatchObject({ answers });
  // A type that has answers has an example; what is collected by one is taken off by nothing.
  const types = new Set(answers.map(({ type }: { type: string }) => type));
  expect([...types].sort()).toEqual(QUESTION_TYPES.filter((type) => type !== "statement").sort());
});

const QUESTION_TYPES = ["nps", "csat", "ces", "emotion", "rating", "choice", "text", "contact", "statement"];

test("each snippet of docs/frameworks.md is a part of the example that is named before it", () => {
  const lines = read("docs/frameworks.md").split("\n");
  const snippets = [
    ...blocksOf("docs/frameworks.md", "tsx"),
    ...blocksOf("docs/frameworks.md", "js"),
    ...blocksOf("docs/frameworks.md", "vue"),
    ...blocksOf("docs/frameworks.md", "html"),
  ]
    .filter(({ heading, language }) => `${heading} ${language}` !== "React tsx") // a file of its own: new-user.test.ts
    .map(({ code, line }) => {
      const before = lines.slice(0, line).join("\n");
      const [, file = ""] = [...before.matchAll(/\]\(\.\.\/(examples\/[^)]+\.\w+)\)/g)].at(-1) ?? [];
      return { file, code };
    });
  expect(snippets.length).toBeGreaterThan(10);
  expect(snippets.filter(({ file, code }) => !read(file).includes(code))).toEqual([]);
});

test("the scores that the docs name are the scores", () => {
  expect(nps({ 10: 40, 9: 25, 8: 20, 6: 10, 0: 5 }).score).toBe(50);
  const { score, interval } = nps({ 10: 13, 8: 4, 3: 3 });
  expect([score, ...(interval ?? []).map(Math.round)]).toEqual([50, 13, 74]);
});

test("the README states the sizes that the build has", () => {
  const script = join(root, "dist/script");
  const bytes = (name: string) => {
    const file = readdirSync(script).find((each) => each.replace(/\.[\w-]{6,8}\.js$/, ".js") === name) ?? name;
    return brotliCompressSync(readFileSync(join(script, file)), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    }).length;
  };
  const kilobytes = (...names: string[]) =>
    `${(names.reduce((sum, name) => sum + bytes(name), 0) / 1000).toFixed(1)} kB`;
  for (const name of ["", "-asker", "-asker-keeper", "-asker-courier", "-ui", "-watcher", "-words"].map(
    (part) => `earshot${part}.js`,
  )) {
    const row = read("README.md").match(new RegExp(`\\| \`${name}\`.*`))?.[0];
    expect(row).toContain(`| ${kilobytes(name)} |`);
  }
  expect(read("README.md")).toContain(`**Light.** ${kilobytes("earshot.js")}`);
  expect(read("README.md")).toContain(`${kilobytes("earshot.js", "earshot-asker.js", "earshot-ui.js")} in all`);
});

test("the version that batches tell is the package's", () => {
  expect(sdk).toBe(`earshot/${JSON.parse(read("package.json")).version}`);
});
