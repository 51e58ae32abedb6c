import { describe, expect, test } from "vitest";
import { touchpointsConfig, touchpointsJsonSchema } from "../../../src/schema/index.js";
import { fullConfig, set } from "./examples.js";

function problems(config: unknown): string[] {
  const { error } = touchpointsConfig.safeParse(config);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
}

test("takes every field there is, and leaves it as it was", () => {
  expect(touchpointsConfig.parse(fullConfig())).toEqual(fullConfig());
});

test("takes the least there is", () => {
  const least = { touchpoints: [{ id: "idea", questions: [{ id: "why", type: "text", text: "Why?" }] }] };
  expect(touchpointsConfig.parse(least)).toEqual(least);
});

const T = "touchpoints.0";

test.each([
  [`${T}.triggers.0.on`, "evnt", /expected "on" to be load, route, event.*"order_completed"/],
  [`${T}.triggers.0.name`, undefined, /expected a text/],
  [`${T}.triggers.0.delay`, "2 sec", /a duration like "30s"/],
  [`${T}.triggers.2.for`, 30, /a duration like "30s"/],
  [
    `${T}.questions.0.type`,
    "stars",
    /expected "type" to be nps, csat, ces, emotion, rating, choice, text, contact or statement/,
  ],
  [`${T}.questions.0.text`, " ", /isn't blank/],
  [`${T}.questions.0.id`, "n p s", /letters, digits/],
  [`${T}.questions.3.id`, "nps", /"nps" is taken by question 0/],
  [`${T}.questions.3.maxLength`, 20_000, /10000/],
  [`${T}.questions`, [], /at least one question/],
  [`${T}.endings.0.link.url`, "javascript:alert(1)", /https:/],
  [`${T}.endings.0.link.url`, "//evil.example", /https:/],
  [`${T}.sample`, 25, /1/],
  [`${T}.stage`, 3, /expected a text/],
  [`${T}.presentation.position`, "left", /top-start/],
  ["theme.accent", "red;}*{display:none", /hex colour/],
  ["theme.radius", "url(x)", /length/],
  ["limits.quiet", "forever", /a duration/],
  ["version", 2, /1/],
])("names what is wrong with %s: %j", (path, value, message) => {
  const found = problems(set(fullConfig(), path, value));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(new RegExp(`^${path}: `));
  expect(found[0]).toMatch(message);
});

test("refuses a key that nobody reads", () => {
  expect(problems(set(fullConfig(), "touchpoints.0.trigers", []))).toEqual([
    'touchpoints.0: Unrecognized key: "trigers"',
  ]);
  expect(problems(set(fullConfig(), "theme.colour", "#fff"))).toEqual(['theme: Unrecognized key: "colour"']);
});

test("refuses two touchpoints of one id", () => {
  const config = fullConfig();
  expect(problems({ ...config, touchpoints: [...config.touchpoints, ...config.touchpoints] })).toEqual([
    'touchpoints.1.id: "post-purchase" is taken by touchpoint 0, expected an id of its own',
  ]);
});

describe("conditions", () => {
  const audience = (condition: unknown) => problems(set(fullConfig(), `${T}.audience`, condition));

  test("take any fact there is", () => {
    const facts = ["page.url", "page.path", "page.host", "page.query.utm_source", "page.referrer"];
    for (const fact of [...facts, "event.total", "user.plan", "device", "locale", "answer.nps"])
      expect(audience({ [fact]: { ne: "x" } }), fact).toEqual([]);
  });

  test("refuse a fact that doesn't exist, at any level, and say which do", () => {
    for (const fact of ["page.titel", "url", "user", "user.", "page.query", "answers.nps", "constructor"])
      expect(audience({ [fact]: "x" })[0], fact).toMatch(
        /is not a fact, expected one of: page.url, .* answer.QUESTION/,
      );
    expect(audience({ any: [{ all: [{ nope: 1 }] }] })[0]).toMatch(/^touchpoints.0.audience.any.0.all.0.nope: /);
  });

  test("refuse an operator that doesn't exist", () => {
    expect(audience({ "user.plan": { equals: "pro" } })[0]).toMatch(
      /^touchpoints.0.audience.user.plan: Unrecognized key: "equals"/,
    );
    expect(audience({ "user.plan": ["pro"] })[0]).toMatch(/expected a value/);
  });

  test("nest eight deep and no deeper", () => {
    const nest = (levels: number): unknown => (levels === 1 ? { device: "mobile" } : { not: nest(levels - 1) });
    expect(audience(nest(8))).toEqual([]);
    expect(audience(nest(9))[0]).toMatch(/at most 8 levels/);
  });
});

test("what is no object at all is one problem, not an exception", () => {
  for (const config of [null, [], 3, "x", {}, { touchpoints: null }, { touchpoints: [null] }])
    expect(problems(config)).toHaveLength(1);
});

describe("the JSON Schema", () => {
  const schema = touchpointsJsonSchema() as { readonly definitions: object };
  const text = JSON.stringify(schema);

  test("is draft 7, strict, and explains itself", () => {
    expect(schema).toMatchObject({ $schema: "http://json-schema.org/draft-07/schema#", additionalProperties: false });
    expect(schema).toMatchObject({ required: ["touchpoints"] });
    expect(text.match(/"description"/g)?.length).toBeGreaterThan(50);
  });

  test("names the facts", () => {
    expect(schema).toMatchObject({ definitions: { condition: { propertyNames: { pattern: expect.any(String) } } } });
    expect(text).toContain('"page.path"');
  });

  test("has what every reference points to", () => {
    const names = Object.keys(schema.definitions);
    for (const [, name] of text.matchAll(/#\/definitions\/(\w+)/g)) expect(names).toContain(name);
  });
});
