import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Question } from "../../../src/model/question.js";
import { createFlow } from "../../../src/prompt/create-flow.js";
import { recall, recallInUrl } from "../../../src/prompt/recall.js";
import { touchpoint } from "../../helpers/situation.js";

const facts = (known: Readonly<Record<string, unknown>>) => (name: string) =>
  Object.hasOwn(known, name) ? known[name] : undefined;

/** Takes off the marks that keep a text of another direction apart. */
const bare = (text: string) => text.replaceAll(/[\u2068\u2069]/g, "");

describe("puts facts into a text", () => {
  const known = facts({
    "user.firstName": "Zoë",
    "user.seats": 3,
    "user.trial": false,
    empty: "",
    blank: " \n ",
    odd: {},
  });

  test.each([
    ["Hello {{user.firstName}}!", "Hello Zoë!"],
    ["Hello {{ user.firstName | there }}!", "Hello Zoë!"],
    ["{{user.seats}} seats, trial: {{user.trial}}", "3 seats, trial: false"],
    ["Hello {{user.nickname|there}}!", "Hello there!"],
    ["Hello{{user.nickname}}!", "Hello!"],
    ["Hello {{empty|you}}, {{blank|you}}, {{odd|you}}", "Hello you, you, you"],
    ["{{user.nickname|}}", ""],
    ["{{user.nickname|a|b}}", "a|b"],
  ])("%s", (text, expected) => expect(bare(recall(text, known))).toBe(expected));

  test.each(["{{user.firstName", "user.firstName}}", "{ {user.firstName} }", "{{}}", "{{|x}}", "{{a{b}}", "{{ab}c}}"])(
    "%s is no recall, and stays as it is",
    (text) => expect(recall(text, known)).toBe(text),
  );

  test("three braces are one and a recall", () => {
    expect(bare(recall("{{{user.firstName}}}", known))).toBe("{Zoë}");
  });
});

describe("what is put in", () => {
  const said = (value: unknown) => recall("{{x}}", facts({ x: value }));

  test("S02: is not looked at again", () => {
    expect(bare(recall("{{a}} {{b}}", facts({ a: "{{b}}", b: "{{a|{{a}}" })))).toBe("{{b}} {{a|{{a}}");
    expect(bare(recall("{{a}}}}", facts({ a: "{{a" })))).toBe("{{a}}");
  });

  test("stays text", () => {
    expect(bare(said("<img src=x onerror=alert(1)>"))).toBe("<img src=x onerror=alert(1)>");
    expect(bare(said("$& $1 $`"))).toBe("$& $1 $`");
  });

  test("turns the direction of nothing around it, and breaks no line", () => {
    expect(bare(said("a\u202eb\u2066c\u200fd\u061ce"))).toBe("a b c d e");
    expect(bare(said("a\r\nb\u2028c\td\0e\u0085f"))).toBe("a b c d e f");
    const arabic = said("\u0639\u0644\u064a");
    expect([arabic.at(0), arabic.at(-1)]).toEqual(["\u2068", "\u2069"]);
    // The marks of a plain name would only be in the way of whoever copies it.
    expect(said("Ann-Marie_2.0")).toBe("Ann-Marie_2.0");
  });

  test("has two hundred characters at most, cut through none", () => {
    expect(Array.from(bare(said("\u{1f680}".repeat(300))))).toHaveLength(200);
    expect(said("\ud83d")).toBe("");
    expect(bare(said("a\ud83db"))).toBe("ab");
  });

  test.each(["__proto__", "constructor", "answer.__proto__", "bucket.constructor", "toString"])(
    "%s is nothing that JavaScript has of this name",
    (name) => {
      const flow = createFlow(
        touchpoint({ questions: [{ id: "q", type: "text", text: `[{{${name}|none}}]` }] }),
        facts({}),
      );
      expect(flow.next(undefined, {})?.text).toBe("[none]");
    },
  );
});

describe("in an address", () => {
  const url = (value: unknown) => recallInUrl("https://shop.example/r?n={{x|none}}", facts({ x: value }));

  test.each([
    ["a b&c=d#e", "a%20b%26c%3Dd%23e"],
    ["../../x", "..%2F..%2Fx"],
    ["Zoë", "Zo%C3%AB"],
    ["\ud83d", "none"],
    [undefined, "none"],
    [9, "9"],
  ])("%j is a part of it, and nothing but a part", (value, expected) => {
    expect(url(value)).toBe(`https://shop.example/r?n=${expected}`);
  });

  test("never becomes another scheme", () => {
    expect(recallInUrl("{{x}}", facts({ x: "javascript:alert(1)" }))).toBe("javascript%3Aalert(1)");
  });

  test("whatever comes, it can be parsed and leads to the same place", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        const { origin, pathname, hash } = new URL(url(value));
        expect([origin, pathname, hash]).toEqual(["https://shop.example", "/r", ""]);
      }),
    );
  });
});

const FEELINGS = [
  { id: "x", text: "Sad", valence: -1 },
  { id: "y", text: "Glad", valence: 1 },
];

describe("answers", () => {
  const questions: Question[] = [
    {
      id: "pick",
      type: "choice",
      text: "Which?",
      multiple: true,
      other: true,
      options: [
        { id: "slow", text: "it was slow, {{user.name|friend}}" },
        { id: "dear", text: "it was dear" },
      ],
    },
    { id: "feel", type: "emotion", text: "How?", options: FEELINGS },
    { id: "mail", type: "contact", text: "Where?" },
    { id: "nps", type: "nps", text: "How likely?" },
    {
      id: "last",
      type: "choice",
      text: "[{{answer.pick|nothing}}] [{{answer.feel}}] [{{answer.mail|no address}}] {{answer.nps}}/{{bucket.nps}}",
      note: "{{answer.pick.other|}}",
      options: [
        { id: "yes", text: "Yes, {{answer.nps|none}}" },
        { id: "no", text: "No" },
      ],
    },
  ];
  const link = { text: "Tell of {{answer.pick}}", url: "https://x.example/?p={{answer.feel}}&m={{answer.mail}}" };
  const flow = createFlow(
    touchpoint({ questions, endings: [{ text: "Thanks for {{answer.nps}}.", link }] }),
    facts({ "answer.nps": 1, "user.name": "Ann" }),
  );
  const last = (values: Record<string, string | number | string[]>) => flow.next("nps", values);

  test("are recalled as people read them: the words of the options", () => {
    const said = last({ pick: ["slow", "dear"], feel: "x", nps: 9 });
    expect(bare(said?.text ?? "")).toBe("[it was slow, Ann, it was dear] [Sad] [no address] 9/promoter");
    expect(said).toMatchObject({ options: [{ id: "yes", text: "Yes, 9" }, { text: "No" }] });
  });

  test("of `other`, one's own words; without any, what is said instead", () => {
    expect(bare(last({ pick: ["other"], "pick.other": "too loud" })?.text ?? "")).toContain("[too loud]");
    expect(bare(last({ pick: ["dear", "other"] })?.text ?? "")).toContain("[it was dear]");
    expect(bare(last({ pick: ["other"], "pick.other": "" })?.text ?? "")).toContain("[nothing]");
    expect(last({ pick: ["other"], "pick.other": "loud" })).toMatchObject({ note: "loud" });
  });

  test("an address without consent is none, on screen and in a link", () => {
    expect(last({ mail: "a@b.example" })?.text).toContain("[no address]");
    expect(flow.ending({ mail: "a@b.example" })?.link?.url).toBe("https://x.example/?p=&m=");
    const given = { mail: "a@b.example", "mail.consent": "Yes" };
    expect(bare(last(given)?.text ?? "")).toContain("[a@b.example]");
    expect(flow.ending({ ...given, feel: "x" })?.link?.url).toBe("https://x.example/?p=x&m=a%40b.example");
  });

  test("that hold braces are not expanded", () => {
    const said = last({ pick: ["other"], "pick.other": "{{answer.nps}}", nps: 9 });
    expect(bare(said?.text ?? "")).toContain("[{{answer.nps}}]");
  });

  test("endings recall in text and link", () => {
    const ending = flow.ending({ pick: ["slow"], nps: 3 });
    expect([ending?.text, bare(ending?.link?.text ?? "")]).toEqual(["Thanks for 3.", "Tell of it was slow, Ann"]);
  });
});

test.each([
  ["braces", "{{".repeat(50_000)],
  ["blanks", `{{${" ".repeat(100_000)}`],
  ["bars", `{{a${"|".repeat(100_000)}`],
  ["nearly recalled", `{{${"a".repeat(199)}|${"b".repeat(199)}`.repeat(250)],
  ["names", "{{a }".repeat(20_000)],
])("100,000 characters of %s take no longer than they are long", (_, text) => {
  const began = performance.now();
  recall(text, facts({}));
  expect(performance.now() - began).toBeLessThan(1_000);
});

test("whatever the text and the facts are, nothing is thrown, and what has no braces stays as it is", () => {
  const value = fc.oneof(fc.string({ unit: "binary" }), fc.anything());
  const text = fc
    .array(fc.oneof(fc.constantFrom("{{", "}}", "|", "a", "{{a}}", "{{a|b}}"), fc.string()))
    .map((all) => all.join(""));
  fc.assert(
    fc.property(text, value, (written, a) => {
      const said = recall(written, () => a);
      recallInUrl(written, () => a);
      if (!written.includes("{{")) expect(said).toBe(written);
    }),
  );
});
