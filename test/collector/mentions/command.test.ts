import { expect, test } from "vitest";
import { runImport } from "../../../examples/collector/src/mentions/command/run-import.js";

const SAMPLE = "examples/collector/samples/reviews.csv";
const WHERE = ["--source", "review", "--touchpoint", "product-reviews", "--stage", "use"];
const RIGHT = [SAMPLE, "--map", "text=Review,rating=Stars:1-5,at=Date", ...WHERE];

async function run(...args: readonly string[]) {
  const [out, err]: string[][] = [[], []];
  const code = await runImport(args, {}, { out: (line) => void out?.push(line), err: (line) => void err?.push(line) });
  return { code, out: out?.join("\n"), err: err?.join("\n") };
}

test("help is given, and is no mistake", async () => {
  expect(await run("--help")).toMatchObject({
    code: 0,
    out: expect.stringContaining("Usage: npm run import"),
    err: "",
  });
});

test.each([
  ["no file", ["--map", "text=Review,at=Date", ...WHERE], "Expected one file, got 0"],
  ["two files", [SAMPLE, ...RIGHT], "Expected one file, got 2"],
  ["an option that there isn't", [...RIGHT, "--frob"], "--frob"],
  ["a file that isn't there", ["nowhere.csv", ...RIGHT.slice(1)], "nowhere.csv can't be read"],
  ["no column for the day", [SAMPLE, "--map", "text=Review", ...WHERE], 'No column for "at"'],
  [
    "a column that isn't there",
    [SAMPLE, "--map", "text=Words,at=Date", ...WHERE, "--dry-run"],
    'no column "Words". The columns are "Review ID", "Date"',
  ],
  ["a key sent in the open", [...RIGHT, "--to", "http://feedback.example"], "expected https://"],
  ["no address at all", [...RIGHT, "--to", "feedback"], "expected https://"],
  ["a collector that isn't there", [...RIGHT, "--to", "http://127.0.0.1:9"], "can't be reached"],
])("%s: it is said what would be right", async (_, args, message) => {
  expect(await run(...args)).toMatchObject({ code: 2, err: expect.stringContaining(message) });
});
