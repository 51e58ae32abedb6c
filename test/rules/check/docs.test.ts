import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkConfig } from "../../../src/check/check-config.js";
import { run } from "../../../src/cli/run.js";
import { printedOnce } from "../../helpers/printed.js";
import { fakeIo } from "../cli/fake-io.js";
import { touchpoint } from "./touchpoints-file.js";

const page = readFileSync(new URL("../../../docs/check.md", import.meta.url), "utf8");
const json = printedOnce("docs/check.md", "json");
const words = printedOnce("docs/check.md", "text");

test("docs/check.md: the file that is shown gets the words that are shown", async () => {
  const { io, written } = fakeIo({ "touchpoints.json": json });
  expect(await run(["check", "touchpoints.json"], io, "")).toBe(1);
  expect(written.out).toBe(words);
});

const rows = [...page.matchAll(/^\| `([\w-]+)` \| .*? \| `(\{.*\})` \|$/gm)].map(([, code = "", json = ""]) => [
  code,
  json,
]);

test.each(rows)("docs/check.md: %s", (code, json) => {
  const { limits = {}, theme = {}, ...changes } = JSON.parse(json);
  // A second one, for what takes two.
  const config = { limits, theme, touchpoints: [touchpoint({ id: "a", ...changes }), touchpoint({ id: "b" })] };
  const found = checkConfig(config, { now: Date.now() });
  expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(found.map((finding) => finding.code)).toContain(code);
});

test("docs/check.md lists every kind of warning", () => {
  const folders = ["warnings", "conditions"].map((name) => new URL(`../../../src/check/${name}/`, import.meta.url));
  const sources = folders.flatMap((url) => readdirSync(url).map((name) => readFileSync(new URL(name, url), "utf8")));
  const codes = sources.flatMap((source) =>
    [...source.matchAll(/code: (?:none \? )?"([\w-]+)"(?: : "([\w-]+)")?/g)].flatMap(([, ...found]) =>
      found.filter(Boolean),
    ),
  );
  expect([...new Set(codes)].sort()).toEqual(rows.map(([code]) => code).sort());
});
