import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fingerprint } from "../../../.ci/ensure-built.mjs";
import { isInstalled } from "../../../.ci/ensure-installed.mjs";
import { isAtLeast } from "../../../.ci/ensure-node.mjs";

let folder: string;
const at = (path: string) => join(folder, path);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "earshot-set-up-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the sources are not those of the last build", () => {
  beforeEach(() => {
    mkdirSync(at("src/deep"), { recursive: true });
    writeFileSync(at("src/deep/a.ts"), "one");
    writeFileSync(at("src/b.ts"), "two");
  });

  test.each([
    ["a file was saved", () => utimesSync(at("src/deep/a.ts"), 1, 1)],
    ["a file was added", () => writeFileSync(at("src/deep/c.ts"), "")],
    ["a file was deleted", () => rmSync(at("src/b.ts"))],
  ])("when %s", (_, change) => {
    const before = fingerprint([at("src")]);
    expect(fingerprint([at("src")])).toBe(before);
    change();
    expect(fingerprint([at("src")])).not.toBe(before);
  });

  test("but not because of what the build made", () => {
    const before = fingerprint([at("src")]);
    mkdirSync(at("src/dist"));
    writeFileSync(at("src/dist/a.js"), "made");
    expect(fingerprint([at("src")])).toBe(before);
  });

  test("and a source that isn't there yet is no error", () => {
    expect(fingerprint([at("none")])).toBe(fingerprint([]));
  });
});

test("what is installed is told by the content of the lockfile, not by its date", () => {
  mkdirSync(at("node_modules"));
  writeFileSync(at("package-lock.json"), "{}");
  expect(isInstalled(folder)).toBe(false);

  writeFileSync(at("node_modules/.earshot-lock"), createHash("sha256").update("{}").digest("hex"));
  expect(isInstalled(folder)).toBe(true);

  writeFileSync(at("package-lock.json"), '{ "changed": true }');
  expect(isInstalled(folder)).toBe(false);
});

test.each([
  ["20.19.0", true],
  ["20.20.2", true],
  ["22.0.0", true],
  ["20.9.0", false],
  ["18.20.8", false],
])("Node %s is new enough for 20.19: %s", (version, enough) => {
  expect(isAtLeast(version, "20.19")).toBe(enough);
});
