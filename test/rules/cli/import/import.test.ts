import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromFormbricks } from "../../../../src/cli/import/formbricks/from-formbricks.js";
import { NotAnExport } from "../../../../src/cli/import/not-an-export.js";
import { fromPosthog } from "../../../../src/cli/import/posthog/from-posthog.js";
import { importSurveys } from "../../../../src/cli/import.js";
import type { Io } from "../../../../src/cli/io.js";
import { touchpointsConfig } from "../../../../src/schema/touchpoints-config.js";
import { fixture } from "./fixture.js";

/** Runs the command on texts in place of files. */
async function run(args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const [out, err]: [string[], string[]] = [[], []];
  const io: Io = {
    async readFile(path) {
      const text = files[path];
      if (text === undefined) throw new Error("no such file");
      return text;
    },
    readStdin: async () => files["-"] ?? "",
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    colour: false,
  };
  return { code: await importSurveys(args, io), out: out.join(""), err: err.join("") };
}

describe("the command", () => {
  const files = { "surveys.json": JSON.stringify(fixture("posthog")), "-": JSON.stringify(fixture("formbricks")) };

  test("prints the configuration, and on the other stream what is not as before", async () => {
    const { code, out, err } = await run(["posthog", "surveys.json"], files);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(fromPosthog(fixture("posthog")).config);
    expect(err).toContain("Beta testers\n  results[4].linked_flag\n    only with the feature flag new-editor\n    -> ");
  });

  test("reads the standard input", async () => {
    const { code, out } = await run(["formbricks", "-"], files);
    expect([code, JSON.parse(out)]).toEqual([0, fromFormbricks(fixture("formbricks")).config]);
  });

  test("--json prints configuration and notes as one object", async () => {
    const { code, out, err } = await run(["formbricks", "--json", "-"], files);
    expect([code, JSON.parse(out), err]).toEqual([0, fromFormbricks(fixture("formbricks")), ""]);
  });

  test("nothing that could be carried over is 1, and no configuration", async () => {
    const survey = { name: "Poll", questions: [{ type: "single_choice", question: "Which?", choices: ["a"] }] };
    const { code, out, err } = await run(["posthog", "poll.json"], { "poll.json": JSON.stringify(survey) });
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("Nothing could be carried over.");
  });

  test.each([
    [[]],
    [["posthog"]],
    [["hotjar", "surveys.json"]],
    [["constructor", "surveys.json"]],
    [["posthog", "surveys.json", "more.json"]],
    [["posthog", "surveys.json", "--fast"]],
  ])("wrong usage is 2: %j", async (args) => {
    const { code, out, err } = await run(args, files);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("Usage: earshot import");
  });

  test.each([
    ["missing.json", "missing.json: can't be read: no such file"],
    ["broken.json", "broken.json: can't be read: "],
    ["other.json", "other.json: This isn't a PostHog survey export."],
  ])("%s is 2, and said", async (file, said) => {
    const { code, err } = await run(["posthog", file], { "broken.json": "{", "other.json": '{ "touchpoints": [] }' });
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  test("a byte order mark is passed over, and nothing in an export steers the terminal", async () => {
    const survey = { name: "\u001b[31mred\u202e", questions: [{ type: "open", question: "Why?" }] };
    const { code, err } = await run(["posthog", "-"], { "-": `\uFEFF${JSON.stringify(survey)}` });
    expect(code).toBe(0);
    expect(err).not.toContain("\u001b");
    expect(err).not.toContain("\u202e");
  });
});

describe.each([
  ["posthog" as const, fromPosthog],
  ["formbricks" as const, fromFormbricks],
])("whatever a %s export is like", (product, convert) => {
  const paths = pathsIn(fixture(product));
  const junk = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(
      undefined,
      "",
      " ",
      "^(",
      "regex",
      "end",
      "recurring",
      "displaySome",
      "__proto__",
      1e308,
      -1,
      0.5,
      [],
    ),
  );
  const changes = fc.array(fc.tuple(fc.constantFrom(...paths), junk), { maxLength: 6 });

  test("what comes out is valid, and nothing is thrown but that it is none", () => {
    fc.assert(
      fc.property(changes, (all) => {
        // Copies, for a later change goes into what an earlier one has put there, and that is fast-check's own; as JSON,
        // for an export has no holes.
        const data = copyOf(
          all.reduce((changed, [path, value]) => withValue(changed, path, copyOf(value)), fixture(product)),
        );
        let imported: ReturnType<typeof convert>;
        try {
          imported = convert(data);
        } catch (error) {
          expect(error).toBeInstanceOf(NotAnExport);
          return;
        }
        expect(touchpointsConfig.safeParse(imported.config).error).toBeUndefined();
        for (const note of imported.notes) expect(note.what).toBeTruthy();
      }),
      { numRuns: 250 },
    );
  });

  test("the same of what is no export at all", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(() => convert(data)).toThrow(NotAnExport);
      }),
    );
  });

  test("every name that is given out is given once", () => {
    const { config } = convert(
      Array.from({ length: 3 }, () => fixture(product)[product === "posthog" ? "results" : "data"][0]),
    );
    expect(new Set(config.touchpoints.map(({ id }) => id)).size).toBe(3);
  });
});

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [...(path.length > 0 ? [path] : []), ...entries.flatMap(([key, part]) => pathsIn(part, [...path, key]))];
}

/** Changes in place; a path that an earlier change took away is passed over. */
function copyOf<T>(value: T): T {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);
}

function withValue(root: unknown, path: Path, value: unknown): unknown {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined | null)?.[key], root);
  const key = path.at(-1);
  if (typeof parent === "object" && parent !== null && key !== undefined)
    (parent as Record<string, unknown>)[key] = value;
  return root;
}
