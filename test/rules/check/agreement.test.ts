import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkConfig } from "../../../src/check/check-config.js";
import { EXAMPLES, EXAMPLES_BY_KIND } from "../../../src/check/words/examples.js";
import { normalize } from "../../../src/config/normalize.js";
import { touchpointsConfig } from "../../../src/schema/index.js";
import { BROKEN } from "./broken-configs.js";
import { NPS, touchpoint, withTouchpoint } from "./touchpoints-file.js";

const mistakesOf = (config: unknown) => checkConfig(config).filter(({ severity }) => severity === "error");

describe("what is said of the page is what the page does", () => {
  test.each(BROKEN.map(([name, config]) => [name, config]))("%s", (_, config) => {
    const mistakes = mistakesOf(config);
    const words = mistakes.map(({ consequence }) => consequence ?? "");
    const isLost = words.some((each) => each.startsWith("The page can't use the file"));

    let kept: number | undefined;
    try {
      kept = normalize(config, () => {}).touchpoints.length;
    } catch {
      // There is nothing to save.
    }
    expect(kept === undefined).toBe(isLost);
    if (kept === undefined) return;

    const { touchpoints } = config as { touchpoints: unknown[] };
    const off = new Set(
      mistakes
        .filter(
          ({ consequence }) => consequence?.includes("switched off;") || consequence?.includes("one is switched off"),
        )
        .map(({ path }) => path.split(/[.[]/, 3)[1]),
    );
    expect(kept).toBe(touchpoints.length - off.size);
  });
});

test("there is a mistake exactly where the schema sees one", () => {
  const parts: object[] = BROKEN.flatMap(([, config]) =>
    config && typeof config === "object" && !Array.isArray(config) ? [config] : [],
  );
  const value = fc.oneof(
    fc.constantFrom(...parts.flatMap((part) => Object.values(part))),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const key = fc.constantFrom("limits", "theme", "locale", "consent", "touchpoints", "version", "test", "x");
  fc.assert(
    fc.property(fc.dictionary(key, value, { maxKeys: 4 }), (config) => {
      const found = mistakesOf(config).filter(({ code }) => code !== "unknown-group" && code !== "too-large");
      expect(found.length > 0).toBe(!touchpointsConfig.safeParse(config).success);
    }),
    { numRuns: 300 },
  );
});

describe("every example is right where it is given", () => {
  const groups = { relationship: { max: 1, per: "90d" } };
  const put = (where: string, example: string): unknown => {
    const value = JSON.parse(example.startsWith("{") ? example : `{${example}}`);
    const [top, , part, , inner] = where.split(".");
    if (where === "") return value;
    if (top !== "touchpoints") return { touchpoints: [], ...(where.includes(".") ? { [String(top)]: value } : value) };
    if (where === "touchpoints") return value;
    if (where === "touchpoints.*") return { touchpoints: [value] };
    const changes: Record<string, unknown> = { triggers: [{ on: "event", name: "x" }], questions: [NPS] };
    if (part === "audience") changes.audience = value;
    else if (part === "frequency") changes.frequency = where.endsWith("frequency") ? value.frequency : value;
    else if (where.endsWith(".*")) changes[String(part)] = [value];
    else if (part === "triggers" && inner) changes.triggers = [{ on: "event", name: "x", ...value }];
    else if (part === "questions" && inner) changes.questions = [NPS, { id: "b", type: "text", text: "?", ...value }];
    else if (part === "endings" && inner) changes.endings = [{ text: "Thanks.", ...value }];
    else Object.assign(changes, value);
    return { limits: { groups }, touchpoints: [touchpoint(changes)] };
  };

  test.each([...EXAMPLES])("%s: %s", (where, example) => expect(mistakesOf(put(where, example))).toEqual([]));

  const kinds = [...EXAMPLES_BY_KIND].flatMap(([where, { key, examples }]) =>
    Object.entries(examples).map(([kind, example]) => [kind, String(example), where, key] as const),
  );
  test.each(kinds)("%s: %s", (kind, example, where, key) => {
    expect(JSON.parse(example)[key]).toBe(kind);
    const list = where.split(".")[2] ?? "";
    expect(mistakesOf(withTouchpoint({ [list]: [JSON.parse(example)] }))).toEqual([]);
  });
});
