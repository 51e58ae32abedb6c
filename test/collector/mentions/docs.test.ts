import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runImport } from "../../../examples/collector/src/mentions/command/run-import.js";
import { USAGE } from "../../../examples/collector/src/mentions/command/usage.js";
import { FIELDS, SOURCES } from "../../../examples/collector/src/mentions/settings.js";
import { toneOfRating } from "../../../examples/collector/src/mentions/tone-of.js";
import { blocksOf, printed, printedOnce } from "../../helpers/printed.js";
import { openImport } from "./open-import.js";

const file = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const page = await readFile(file("docs/indirect-feedback.md"), "utf8");
const blocks = [...blocksOf("docs/indirect-feedback.md", "json"), ...blocksOf("docs/indirect-feedback.md", "csv")];
const commands = printed("docs/indirect-feedback.md", "sh").filter((code) => code.includes("npm run import"));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "earshot-import-docs-"));
  await copyFile(file("examples/collector/samples/reviews.csv"), join(folder, "reviews.csv"));
  for (const { file: name, code } of blocks) if (name) await writeFile(join(folder, name), code);
});
afterAll(() => rm(folder, { recursive: true }));

/** As a shell would split it, past `npm run import --`; its file is in the folder of the test. */
function argumentsOf(command: string): string[] {
  const words = [...(command.split(" -- ")[1]?.matchAll(/"([^"]*)"|(\S+)/g) ?? [])].map(
    ([, quoted, bare]) => quoted ?? bare ?? "",
  );
  return words.map((word) => (/\.(csv|ndjson)$/.test(word) ? join(folder, basename(word)) : word));
}

async function run(args: readonly string[], variables = {}) {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  return { code: await runImport(args, variables, { out: say, err: say }), said: said.join("\n") };
}

test.each(commands.map((command) => [command]))("%s", async (command) => {
  const { url, store } = await openImport();
  const args = argumentsOf(command).map((word) => (word === "https://feedback.example" ? url : word));
  const dataless = args.includes("--to") || args.includes("--dry-run");
  const { code, said } = await run(args, { DATA: join(folder, "docs.sqlite"), IMPORT_KEY: "sk_" });
  expect([code, said]).toEqual([0, expect.stringContaining(" 0 rejected")]);
  expect(said).toMatch(/[1-9]\d* (taken in|would be)/);
  if (args.includes("--to"))
    expect((await store.report({ project: "default", includeTest: false, now: 0 })).touchpoints).toHaveLength(1);
  expect(dataless || /, 0 of authors/.test(said)).toBe(true);
});

test("what the first command prints is what is shown below it", async () => {
  const shown = printedOnce("docs/indirect-feedback.md", "").split("…\n");
  const { said } = await run(argumentsOf(commands[0] ?? ""));
  expect(shown).toHaveLength(2);
  for (const part of shown) expect(said).toContain(part.trim());
});

test("every option has an example that was run, and every field a row", () => {
  const options = [...USAGE.matchAll(/^ {2}(--[\w-]+)/gm)].map(([, option = ""]) => option);
  expect(options.length).toBeGreaterThan(8);
  expect(options.filter((option) => !`${commands.join()} ${page.match(/`--key sk_…`/)}`.includes(option))).toEqual([]);
  for (const field of FIELDS) {
    expect(page).toMatch(new RegExp(`\\|[^|]*\`${field}\``));
    expect(commands.join()).toMatch(new RegExp(`${field}=|--${field} `));
  }
  for (const source of SOURCES) expect(page).toContain(`\`${source}\``);
});

test("the table of tones is what is done", () => {
  const rows = [...page.matchAll(/^\| (\d+) to (\d+) \|([^|]*)\|([^|]*)\|([^|]*)\|$/gm)];
  expect(rows).toHaveLength(4);
  for (const [, low, high, ...cells] of rows) {
    const scale = [Number(low), Number(high)] as const;
    const told = { negative: cells[0], neutral: cells[1], positive: cells[2] };
    for (const [tone, cell = ""] of Object.entries(told))
      for (const value of valuesOf(cell)) expect([value, toneOfRating(value, scale)]).toEqual([value, tone]);
    expect(cells.flatMap((cell) => valuesOf(cell ?? ""))).toHaveLength(scale[1] - scale[0] + 1);
  }
});

/** `1, 2`; `7 to 10` */
function valuesOf(cell: string): number[] {
  const [, from, to] = /(\d+) to (\d+)/.exec(cell) ?? [];
  if (from) return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i);
  return (cell.match(/\d+/g) ?? []).map(Number);
}

test("the request of the page is taken, and its reply has the fields that are shown", async () => {
  const { post } = await openImport();
  const query = page.match(/\/v1\/import\?([^"]+)"/)?.[1] ?? "";
  const reply = await post(query, await readFile(join(folder, "reviews.csv")));
  expect(reply.status).toBe(200);
  const shown = blocks.find(({ file: name }) => !name)?.code ?? "";
  const keys = (value: object) => Object.keys(value).sort();
  expect(keys((await reply.json()) as object)).toEqual(keys(JSON.parse(shown)));
  const bad = (await (await post(query, "Review,Stars,Date\nfine,6,2026-03-01")).json()) as { rejected: object[] };
  expect({ ...bad.rejected[0], row: 12 }).toEqual(JSON.parse(shown).rejected[0]);
});
