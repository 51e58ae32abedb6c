import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalize } from "../../../src/config/normalize.js";
import { touchpointsConfig } from "../../../src/schema/index.js";

/** A configuration that uses everything there is. */
const complete = {
  version: 1,
  collector: "/v1/batch",
  limits: { quiet: "14d", perSession: 2, groups: { relationship: { max: 1, per: "90d" } } },
  locale: "de-DE",
  language: "en",
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
      presentation: {
        as: "inline",
        position: "bottom-end",
        label: "Feedback",
        target: "#place",
        autoClose: "20s",
        later: false,
      },
      questions: [
        { id: "nps", type: "nps", text: "How likely?", low: "Not", high: "Very" },
        { id: "csat", type: "csat", text: "How satisfied?" },
        { id: "ces", type: "ces", text: "It was easy" },
        { id: "why", type: "text", text: "Why?", if: { "answer.nps": { lte: 6 } }, maxLength: 500, placeholder: "..." },
        { id: "thumbs", type: "csat", style: "thumbs", text: "Helpful?", note: "Of this page", required: false },
        { id: "feel", type: "emotion", text: "How did it feel?" },
        {
          id: "mood",
          type: "emotion",
          text: "And now?",
          options: [
            { id: "calm", text: "Calm", valence: 0.5 },
            { id: "tense", text: "Tense", valence: -1 },
          ],
        },
        { id: "stars", type: "rating", text: "How many?", min: 0, max: 4, style: "stars", low: "None", high: "All" },
        { id: "plain", type: "rating", text: "How much?", required: true },
        {
          id: "reasons",
          type: "choice",
          text: "Which of these?",
          options: [
            { id: "slow", text: "Slow" },
            { id: "dear", text: "Dear" },
          ],
          multiple: true,
          other: true,
          shuffle: true,
        },
        { id: "mail", type: "contact", text: "Where?", ask: "phone", consent: "Call me" },
        { id: "bye", type: "statement", text: "That was all.", button: "Done" },
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

/** What is right in some places, and in others nearly. */
const APT = [
  "auto",
  "other",
  "slow",
  "thumbs.consent",
  "mail.consent",
  "reasons.other",

  0,
  4,
  11,
  -10,
  101,
];

test("a mistake that the schema finds, the page finds", () => {
  const spots = places(complete).filter((path) => path.length > 0 && !loose.test(path.join(".")));
  const wrong = fc.constantFrom<unknown>(
    undefined,
    null,
    "",
    "nonsense",
    -1,
    0.5,
    1e9,
    true,
    [],
    {},
    "5x",
    [null],
    ...APT,
  );
  fc.assert(
    fc.property(fc.constantFrom(...spots), wrong, (path, value) => {
      const config = changed(path, value);
      expect({ path, value, ok: pageAccepts(config) }).toEqual({
        path,
        value,
        ok: touchpointsConfig.safeParse(config).success,
      });
    }),
    { numRuns: 1_500 },
  );
});

describe("what is right by itself and wrong beside another is found by both", () => {
  const asked = { id: "q", text: "?" };
  const options = ["a", "b"].map((id) => ({ id, text: id }));
  const list = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `o${i}`, text: "O" }));
  const felt = (count: number) => list(count).map((each) => ({ ...each, valence: 0 }));
  const rating = { ...asked, type: "rating" };
  const choice = { ...asked, type: "choice", options };
  const emotion = { ...asked, type: "emotion" };

  test.each<[string, boolean, ...object[]]>([
    ["a rating of two steps", true, { ...rating, min: 0, max: 1 }],
    ["a rating of eleven", true, { ...rating, min: -5, max: 5 }],
    ["of twelve", false, { ...rating, min: 0, max: 11 }],
    ["of one", false, { ...rating, min: 3, max: 3 }],
    ["upside down", false, { ...rating, min: 5, max: 1 }],
    ["that begins where it ends unless told", false, { ...rating, min: 5 }],
    ["that ends before it begins unless told", false, { ...rating, max: 0 }],
    ["of halves", false, { ...rating, max: 4.5 }],
    ["of texts", false, { ...rating, max: "5" }],
    ["a rating in smileys", false, { ...rating, style: "smileys" }],
    ["a choice of fifty, and other", true, { ...choice, options: list(50), other: true }],
    ["of fifty-one", false, { ...choice, options: list(51) }],
    ["of one", false, { ...choice, options: list(1) }],
    ["of none", false, { ...asked, type: "choice" }],
    ["of two alike", false, { ...choice, options: [...options, options[0]] }],
    [
      "an option that is called other, beside other",
      false,
      { ...choice, options: [...options, { id: "other", text: "?" }], other: true },
    ],
    ["the same first of all", false, { ...choice, options: [{ id: "other", text: "?" }, ...options], other: true }],
    [
      "an option that is called other, without other",
      true,
      { ...choice, options: [...options, { id: "other", text: "?" }] },
    ],
    ["a score in place of options", false, { ...choice, options: 5 }],
    ["twelve feelings", true, { ...emotion, options: felt(12) }],
    ["thirteen", false, { ...emotion, options: felt(13) }],
    ["a feeling that feels like nothing", false, { ...emotion, options: list(2) }],
    ["one that is beyond good", false, { ...emotion, options: [...felt(2), { id: "x", text: "X", valence: 1.1 }] }],
    ["two feelings alike", false, { ...emotion, options: [...felt(2), ...felt(1)] }],
    [
      "a question by the name of another's own words",
      false,
      { ...choice, other: true },
      { id: "q.other", type: "nps", text: "?" },
    ],
    ["the same without own words", true, choice, { id: "q.other", type: "nps", text: "?" }],
    [
      "a question by the name of a consent",
      false,
      { id: "q.consent", type: "nps", text: "?" },
      { ...asked, type: "contact" },
    ],
    ["an address by pigeon", false, { ...asked, type: "contact", ask: "pigeon" }],
    ["a statement with an empty button", false, { ...asked, type: "statement", button: " " }],
    ["a satisfaction in thumbs", true, { ...asked, type: "csat", style: "thumbs" }],
  ])("%s", (_, ok, ...questions) => {
    const config = { touchpoints: [{ id: "a", questions }] };
    expect([pageAccepts(config), touchpointsConfig.safeParse(config).success]).toEqual([ok, ok]);
  });
});
