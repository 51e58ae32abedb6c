import fc from "fast-check";
import { expect, test } from "vitest";
import { normalize } from "../../../src/config/normalize.js";
import { touchpointsConfig } from "../../../src/schema/index.js";

/** A configuration that uses everything there is. */
const complete = {
  version: 1,
  collector: "/v1/batch",
  limits: { quiet: "14d", perSession: 2, groups: { relationship: { max: 1, per: "90d" } } },
  locale: "de-DE",
  consent: "pending",
  debug: true,
  touchpoints: [
    {
      id: "all",
      stage: "purchase",
      revision: 3,
      enabled: "test",
      from: "2026-01-01",
      until: "2026-12-24T09:00:00+01:00",
      priority: 10,
      triggers: [
        { on: "load", delay: "2s" },
        { on: "route", where: { "page.path": { glob: "/checkout/*" } } },
        { on: "event", name: "order_completed", where: { "event.total": { gte: 50 } } },
        { on: "click", selector: "#help" },
        { on: "dwell", for: "20s", scope: "visit" },
        { on: "event", name: "feature_used", count: 3, within: "7d", delay: "1m", cancelOn: ["left"] },
        { on: "sequence", steps: ["a", "b"], within: "1h" },
        { on: "visible", selector: "#pricing", ratio: 0.5, for: "2s" },
        { on: "scroll", depth: 0.75 },
        { on: "exit" },
        { on: "idle", for: "1m" },
        { on: "return", for: "1m" },
        { on: "frustration", kinds: ["rage", "dead"], count: 2 },
        { on: "visit", count: 3 },
        { on: "link" },
        { on: "manual" },
      ],
      audience: { "user.plan": { in: ["pro", "team"] }, any: [{ device: "mobile" }, { not: { "user.seats": 1 } }] },
      sample: 0.25,
      frequency: {
        show: "always",
        cooldown: { answered: "90d", dismissed: "30d", ignored: "7d", snoozed: "1d" },
        groups: ["relationship"],
      },
      presentation: { as: "tab", position: "bottom-end", label: "Feedback" },
      questions: [
        { id: "nps", type: "nps", text: "How likely?", low: "Not", high: "Very" },
        { id: "csat", type: "csat", text: "How satisfied?" },
        { id: "ces", type: "ces", text: "It was easy" },
        { id: "why", type: "text", text: "Why?", if: { "answer.nps": { lte: 6 } }, maxLength: 500, placeholder: "..." },
      ],
      messages: { de: { "questions.nps.text": "Wie wahrscheinlich?" } },
      endings: [{ if: { "answer.nps": 10 }, text: "Thanks!", link: { text: "Tell", url: "https://example.com" } }],
    },
  ],
};

/** Every place in the configuration, as a list of keys. */
function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, part]) =>
      places(part, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

function changed(path: (string | number)[], value: unknown): typeof complete {
  const copy = structuredClone(complete);
  const last = path.at(-1) ?? "";
  const parent = path.slice(0, -1).reduce((node: never, key) => node[key as never], copy as never) as Record<
    string,
    unknown
  >;
  if (Array.isArray(parent) && value === undefined) parent.splice(Number(last), 1);
  else if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

const pageAccepts = (config: { touchpoints?: unknown }) => {
  try {
    const complaints: string[] = [];
    normalize(config, (line) => complaints.push(line));
    return complaints.length === 0;
  } catch {
    return false;
  }
};

test("the page and the schema both take a complete configuration", () => {
  expect(touchpointsConfig.safeParse(complete).error).toBeUndefined();
  expect(pageAccepts(complete)).toBe(true);
});

/**
 * The page is looser where looseness harms nobody: it knows no unknown keys, and takes any name for a fact, any value
 * for a matcher and any `version`; a link that leads nowhere is left out by the renderer. Everywhere else the two must
 * say the same.
 */
const loose = /(^|\.)(version|where|audience|if|url|\$schema)(\.|$)/;

test("a mistake that the schema finds, the page finds", () => {
  const spots = places(complete).filter((path) => path.length > 0 && !loose.test(path.join(".")));
  const wrong = fc.constantFrom<unknown>(undefined, null, "", "nonsense", -1, 0.5, 1e9, true, [], {}, "5x", [null]);
  fc.assert(
    fc.property(fc.constantFrom(...spots), wrong, (path, value) => {
      const config = changed(path, value);
      expect({ path, value, ok: pageAccepts(config) }).toEqual({
        path,
        value,
        ok: touchpointsConfig.safeParse(config).success,
      });
    }),
    { numRuns: 2_000 },
  );
}, 30_000);
