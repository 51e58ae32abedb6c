import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import Database from "libsql";
import { expect, onTestFinished, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const WHERE = ["--source", "review", "--touchpoint", "product-reviews", "--stage", "use"];
const MAP = "text=Review,rating=Stars:1-5,at=Date,id=Review ID,author=Customer";

/** As somebody types it, at the root of the repository, with a store of its own. Gone when the test ends. */
async function openCommand() {
  const folder = await mkdtemp(join(tmpdir(), "earshot-import-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const DATA = join(folder, "feedback.sqlite");
  const env = { ...process.env, DATA, DATABASE_URL: "", CLICKHOUSE_URL: "", PROJECT: "shop" };

  return {
    async run(file: string, ...options: readonly string[]) {
      const running = promisify(execFile)("npm", ["run", "-s", "import", "--", file, ...WHERE, ...options], {
        cwd: root,
        env,
      });
      const { code = 0, stdout, stderr } = await running.catch((error) => error);
      return { code, stdout: String(stdout), stderr: String(stderr) };
    },
    async write(name: string, content: string | Buffer): Promise<string> {
      const file = join(folder, name);
      await writeFile(file, content);
      return file;
    },
    rows(): readonly unknown[] {
      const db = new Database(DATA);
      try {
        return db.prepare("SELECT project, id FROM record").all();
      } finally {
        db.close();
      }
    },
  };
}

test("a file of reviews is looked at, taken in, and taken in once", async () => {
  const { run, rows } = await openCommand();
  const file = "examples/collector/samples/reviews.csv";
  expect(await run(file, "--map", MAP, "--dry-run")).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Row 2: 2026-01-08 .*positive.*by c-2041[\s\S]*30 would be taken in, 0 rejected/),
  });
  expect(await run(file, "--map", MAP)).toMatchObject({ code: 0, stdout: expect.stringContaining("30 taken in") });
  expect(rows()).toHaveLength(30);
  expect(await run(file, "--map", MAP)).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("0 taken in, 30 were there already"),
  });
  expect(rows()).toHaveLength(30);
});

test("what was rejected is listed, and the exit code says so; what steers a terminal is shown and does nothing", async () => {
  const { run, write, rows } = await openCommand();
  const file = await write("r.csv", "Review,Date\n\u001b[31mred\u202e,2026-03-01\nwhen,03/04/2026\nfine,2026-03-02\n");
  const { code, stdout } = await run(file, "--map", "text=Review,at=Date");
  expect(code).toBe(1);
  expect(stdout).toContain('Row 3, column "Date": "03/04/2026": can be read in two ways');
  expect(stdout).toContain("\\u001b[31mred\\u202e");
  for (const steering of ["\u001b", "\u202e"]) expect(stdout).not.toContain(steering);
  expect(rows()).toHaveLength(2);
});

test("many thousand rows come in, a slice at a time", async () => {
  const { run, write, rows } = await openCommand();
  const lines = Array.from({ length: 12_000 }, (_, i) =>
    JSON.stringify({ text: `review ${i}`, at: 1_772_323_200 + i }),
  );
  const file = await write("r.ndjson", lines.join("\n"));
  const { code, stdout } = await run(file, "--map", "text=text,at=at");
  expect([code, stdout]).toEqual([0, expect.stringContaining("12000 taken in")]);
  expect(rows()).toHaveLength(12_000);
});

test("what can't be done is said, with what would be right, and nothing is stored", async () => {
  const { run, write } = await openCommand();
  const latin = await write("latin.csv", Buffer.from("Review,Date\nfine,2026-03-01\nsch\xf6n,2026-03-01", "latin1"));
  expect(await run(latin, "--map", "text=Review,at=Date")).toMatchObject({
    code: 2,
    stdout: "",
    stderr: expect.stringContaining("iconv -f latin1"),
  });
});
