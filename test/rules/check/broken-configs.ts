import { NPS, touchpoint, WHY, withTouchpoint } from "./touchpoints-file.js";

/** What is broken; the code, the path and, if there is one, the suggestion of each mistake to be found in it. */
export type Broken = readonly [string, unknown, ...(readonly [code: string, path: string, suggestion?: unknown])[]];

const T = "touchpoints[0]";
const trigger = (written: unknown) => withTouchpoint({ triggers: [written] });
const audience = (written: unknown) => withTouchpoint({ audience: written });
const question = (written: object) => withTouchpoint({ questions: [{ ...NPS, ...written }] });
const nested = (depth: number): object => (depth === 0 ? { device: "mobile" } : { not: nested(depth - 1) });

export const BROKEN: readonly Broken[] = [
  ["a list instead of the whole", [], ["wrong-kind", ""]],
  ["null instead of the whole", null, ["wrong-kind", ""]],
  ["no touchpoints", {}, ["missing", "touchpoints"]],
  ["an object of touchpoints", { touchpoints: {} }, ["wrong-kind", "touchpoints"]],
  [
    "too many touchpoints",
    { touchpoints: Array.from({ length: 201 }, (_, i) => touchpoint({ id: `t${i}` })) },
    ["wrong-value", "touchpoints"],
  ],
  [
    "too many bytes",
    withTouchpoint({ stage: "x".repeat(70_000), sample: 2 }),
    ["too-large", ""],
    ["wrong-value", `${T}.sample`, 0.02],
  ],
  ["another version", { version: 2, touchpoints: [] }, ["unknown-word", "version"]],
  ["a misspelled key of the file", { touchpionts: [], touchpoints: [] }, ["unknown-key", "touchpionts"]],
  [
    "a misspelled list of touchpoints",
    { touchpoint: [] },
    ["missing", "touchpoints"],
    ["unknown-key", "touchpoint", "touchpoints"],
  ],
  ["a collector that is a number", { collector: 5, touchpoints: [] }, ["wrong-kind", "collector", "5"]],
  ["a locale in words", { locale: "German!", touchpoints: [] }, ["wrong-value", "locale"]],
  ["a misspelled consent", { consent: "grantd", touchpoints: [] }, ["unknown-word", "consent", "granted"]],
  ["a debug that is a text", { debug: "true", touchpoints: [] }, ["wrong-kind", "debug", true]],
  ["a misspelled limit", { limits: { quite: "7d" }, touchpoints: [] }, ["unknown-key", "limits.quite", "quiet"]],
  ["a quiet period in words", { limits: { quiet: "2 weeks" }, touchpoints: [] }, ["wrong-value", "limits.quiet", "2w"]],
  [
    "prompts per session below none",
    { limits: { perSession: -1 }, touchpoints: [] },
    ["wrong-value", "limits.perSession"],
  ],
  ["half a group", { limits: { groups: { a: { max: 1 } } }, touchpoints: [] }, ["missing", "limits.groups.a.per"]],
  [
    "a group with a name no one can write",
    { limits: { groups: { "a b": { max: 1, per: "1d" } } }, touchpoints: [] },
    ["wrong-name", 'limits.groups["a b"]'],
  ],
  ["a colour by its name", { theme: { accent: "blue" }, touchpoints: [] }, ["wrong-value", "theme.accent"]],
  ["a radius without a unit", { theme: { radius: "12" }, touchpoints: [] }, ["wrong-value", "theme.radius"]],
  ["a misspelled scheme", { theme: { scheme: "drak" }, touchpoints: [] }, ["unknown-word", "theme.scheme", "dark"]],
  ["a touchpoint that is a text", { touchpoints: ["welcome"] }, ["wrong-kind", T]],
  ["a touchpoint without an id", { touchpoints: [{ questions: [NPS] }] }, ["missing", `${T}.id`]],
  ["a language in words", { language: "auto", touchpoints: [] }, ["wrong-value", "language"]],
  ["a misspelled preset", { theme: { preset: "sfot" }, touchpoints: [] }, ["unknown-word", "theme.preset", "soft"]],
  [
    "a misspelled presentation",
    withTouchpoint({ presentation: { as: "dialg" } }),
    ["unknown-word", `${T}.presentation.as`, "dialog"],
  ],
  ["a misspelled type of question", question({ type: "chioce" }), ["unknown-word", `${T}.questions[0].type`, "choice"]],
  ["a choice of nothing", question({ type: "choice" }), ["missing", `${T}.questions[0].options`]],
  [
    "a choice of one",
    question({ type: "choice", options: [{ id: "a", text: "A" }] }),
    ["wrong-value", `${T}.questions[0].options`],
  ],
  [
    "an option taken",
    question({
      type: "choice",
      options: [
        { id: "a", text: "A" },
        { id: "a", text: "B" },
      ],
    }),
    ["taken-id", `${T}.questions[0].options[1].id`],
  ],
  [
    "an option by the name of other",
    question({
      type: "choice",
      other: true,
      options: [
        { id: "a", text: "A" },
        { id: "other", text: "B" },
      ],
    }),
    ["wrong-value", `${T}.questions[0].options[1].id`],
  ],
  [
    "a feeling without its valence",
    question({
      type: "emotion",
      options: [
        { id: "a", text: "A" },
        { id: "b", text: "B", valence: 1 },
      ],
    }),
    ["missing", `${T}.questions[0].options[0].valence`],
  ],
  [
    "a misspelled key of an option",
    question({
      type: "choice",
      options: [
        { id: "a", text: "A" },
        { id: "b", txet: "B", text: "B" },
      ],
    }),
    ["unknown-key", `${T}.questions[0].options[1].txet`],
  ],
  ["a rating upside down", question({ type: "rating", min: 5, max: 1 }), ["wrong-value", `${T}.questions[0].max`]],
  ["a rating of hundreds", question({ type: "rating", min: 0, max: 100 }), ["wrong-value", `${T}.questions[0].max`]],
  [
    "a style of another question",
    question({ type: "rating", style: "thumbs" }),
    ["unknown-word", `${T}.questions[0].style`],
  ],
  [
    "a question by the name of a consent",
    withTouchpoint({ questions: [NPS, { id: "mail", type: "contact", text: "?" }, { ...WHY, id: "mail.consent" }] }),
    ["wrong-value", `${T}.questions[2].id`],
  ],
  ["an id with a space", withTouchpoint({ id: "after purchase" }), ["wrong-value", `${T}.id`]],
  ["an id taken", { touchpoints: [touchpoint(), touchpoint()] }, ["taken-id", "touchpoints[1].id"]],
  [
    "an id taken, beside another mistake",
    { touchpoints: [touchpoint(), touchpoint({ sample: "x" })] },
    ["taken-id", "touchpoints[1].id"],
    ["wrong-kind", "touchpoints[1].sample"],
  ],
  ["a misspelled key of a touchpoint", withTouchpoint({ trigers: [] }), ["unknown-key", `${T}.trigers`]],
  ["a misspelled draft", withTouchpoint({ enabled: "tets" }), ["wrong-value", `${T}.enabled`, "test"]],
  ["a start that is no date", withTouchpoint({ from: "tomorrow" }), ["wrong-value", `${T}.from`]],
  ["a start on a day that isn't there", withTouchpoint({ from: "2026-13-01" }), ["wrong-value", `${T}.from`]],
  ["a revision and a half", withTouchpoint({ revision: 1.5 }), ["wrong-kind", `${T}.revision`]],
  ["a sample in percent", withTouchpoint({ sample: 25 }), ["wrong-value", `${T}.sample`, 0.25]],
  ["a sample as a text", withTouchpoint({ sample: "0.5" }), ["wrong-kind", `${T}.sample`, 0.5]],
  [
    "a misspelled show",
    withTouchpoint({ frequency: { show: "untilAnswerd" } }),
    ["unknown-word", `${T}.frequency.show`, "untilAnswered"],
  ],
  [
    "a cooldown in words",
    withTouchpoint({ frequency: { cooldown: { ignored: "30 minutes" } } }),
    ["wrong-value", `${T}.frequency.cooldown.ignored`, "30m"],
  ],
  [
    "a misspelled outcome",
    withTouchpoint({ frequency: { cooldown: { dismised: "7d" } } }),
    ["unknown-key", `${T}.frequency.cooldown.dismised`, "dismissed"],
  ],
  [
    "a group that isn't there",
    {
      limits: { groups: { nurture: { max: 1, per: "7d" } } },
      touchpoints: [touchpoint({ frequency: { groups: ["nuture"] } })],
    },
    ["unknown-group", `${T}.frequency.groups[0]`, "nurture"],
  ],
  [
    "a misspelled position",
    withTouchpoint({ presentation: { position: "botom-end" } }),
    ["unknown-word", `${T}.presentation.position`, "bottom-end"],
  ],
  ["a misspelled trigger", trigger({ on: "evnt", name: "bought" }), ["unknown-word", `${T}.triggers[0].on`, "event"]],
  ["a trigger as a word", trigger("load"), ["wrong-kind", `${T}.triggers[0]`]],
  ["a trigger of nothing", trigger({}), ["missing", `${T}.triggers[0].on`]],
  ["an event without a name", trigger({ on: "event" }), ["missing", `${T}.triggers[0].name`]],
  [
    "an event with a name that is a number",
    trigger({ on: "event", name: 5 }),
    ["wrong-kind", `${T}.triggers[0].name`, "5"],
  ],
  [
    "a misspelled key of a trigger",
    trigger({ on: "event", name: "bought", cuont: 3 }),
    ["unknown-key", `${T}.triggers[0].cuont`, "count"],
  ],
  [
    "a key of another trigger",
    trigger({ on: "scroll", depth: 0.5, selector: "#a" }),
    ["unknown-key", `${T}.triggers[0].selector`],
  ],
  ["a sequence of one", trigger({ on: "sequence", steps: ["a"] }), ["wrong-value", `${T}.triggers[0].steps`]],
  ["a depth in percent", trigger({ on: "scroll", depth: 50 }), ["wrong-value", `${T}.triggers[0].depth`, 0.5]],
  [
    "a misspelled kind of frustration",
    trigger({ on: "frustration", kinds: ["rgae"] }),
    ["unknown-word", `${T}.triggers[0].kinds[0]`, "rage"],
  ],
  ["a delay that is a number", trigger({ on: "load", delay: 5 }), ["wrong-kind", `${T}.triggers[0].delay`]],
  ["a misspelled fact", audience({ "page.pth": "/x" }), ["unknown-fact", `${T}.audience["page.pth"]`, "page.path"]],
  ["half a fact", audience({ path: "/x" }), ["unknown-fact", `${T}.audience.path`, "page.path"]],
  [
    "a misspelled family of facts",
    audience({ "usr.plan": "pro" }),
    ["unknown-fact", `${T}.audience["usr.plan"]`, "user.plan"],
  ],
  [
    "a misspelled fact within others",
    audience({ any: [{ all: [{ devise: "mobile" }] }] }),
    ["unknown-fact", `${T}.audience.any[0].all[0].devise`, "device"],
  ],
  [
    "a misspelled operator",
    audience({ "visit.count": { gtee: 3 } }),
    ["unknown-operator", `${T}.audience["visit.count"].gtee`, "gte"],
  ],
  [
    "an operator of another language",
    audience({ "user.plan": { $in: ["pro"] } }),
    ["unknown-operator", `${T}.audience["user.plan"].$in`, "in"],
  ],
  [
    "a misspelled operator of days",
    audience({ "user.since": { daysAgo: { get: 30 } } }),
    ["unknown-operator", `${T}.audience["user.since"].daysAgo.get`, "gte"],
  ],
  ["a list as a matcher", audience({ device: ["mobile"] }), ["wrong-value", `${T}.audience.device`]],
  ["in without a list", audience({ device: { in: "mobile" } }), ["wrong-kind", `${T}.audience.device.in`]],
  [
    "an order of yes and no",
    audience({ "user.seats": { gte: true } }),
    ["wrong-value", `${T}.audience["user.seats"].gte`],
  ],
  ["any without a list", audience({ any: { device: "mobile" } }), ["wrong-kind", `${T}.audience.any`]],
  ["a condition that is a text", audience("everyone"), ["wrong-kind", `${T}.audience`]],
  ["a condition nine deep", audience(nested(8)), ["too-deep", `${T}.audience`]],
  ["no questions", withTouchpoint({ questions: [] }), ["wrong-value", `${T}.questions`]],
  ["a misspelled type", question({ type: "npss" }), ["unknown-word", `${T}.questions[0].type`, "nps"]],
  [
    "a question without a text",
    { touchpoints: [touchpoint({ questions: [{ id: "a", type: "csat" }] })] },
    ["missing", `${T}.questions[0].text`],
  ],
  ["a question with a blank text", question({ text: " " }), ["wrong-value", `${T}.questions[0].text`]],
  ["a question's id taken", withTouchpoint({ questions: [NPS, NPS] }), ["taken-id", `${T}.questions[1].id`]],
  ["a key of another type", question({ placeholder: "..." }), ["unknown-key", `${T}.questions[0].placeholder`]],
  [
    "a fact misspelled in an if",
    withTouchpoint({ questions: [NPS, { ...WHY, if: { "anser.nps": 3 } }] }),
    ["unknown-fact", `${T}.questions[1].if["anser.nps"]`, "answer.nps"],
  ],
  [
    "a link to a script",
    withTouchpoint({ endings: [{ text: "Thanks.", link: { text: "More", url: "javascript:alert(1)" } }] }),
    ["wrong-value", `${T}.endings[0].link.url`],
  ],
  [
    "a link without words",
    withTouchpoint({ endings: [{ text: "Thanks.", link: { url: "/more" } }] }),
    ["missing", `${T}.endings[0].link.text`],
  ],
  ["a language in words", withTouchpoint({ messages: { Deutsch: {} } }), ["wrong-name", `${T}.messages.Deutsch`]],
  [
    "a translation that is a number",
    withTouchpoint({ messages: { de: { "questions.nps.text": 5 } } }),
    ["wrong-kind", `${T}.messages.de["questions.nps.text"]`, "5"],
  ],
];
