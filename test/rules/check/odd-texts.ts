import { type Suspicious, T } from "./shorthand.js";
import { KINDS, NPS, WHY, withTouchpoint } from "./touchpoints-file.js";

const PICK = KINDS.filter(({ id }) => id === "pick");
const EVENT = [{ on: "event", name: "bought" }];

/** The same text where a question, a translation and an ending may say it. */
export const thrice = (text: string) =>
  withTouchpoint({
    triggers: EVENT,
    questions: [NPS, ...PICK, { ...WHY, text }],
    endings: [{ text }],
    messages: {
      de: {
        "questions.nps.text": "Wie?",
        "questions.pick.text": "Was?",
        "questions.pick.options.slow.text": "Langsam",
        "questions.pick.options.dear.text": "Teuer",
        "questions.why.text": text,
        "endings.0.text": text,
      },
    },
  });

const says = (text: string) => withTouchpoint({ questions: [NPS, { ...WHY, text }] });
const WHY_TEXT = `${T}.questions[1].text`;
const leads = (url: string) => withTouchpoint({ endings: [{ text: "Thanks.", link: { text: "Go", url } }] });
const URL_AT = `${T}.endings[0].link.url`;

/** Texts that recall what there is not, and translations of nothing. */
export const ODD_TEXTS: readonly Suspicious[] = [
  ["a misspelled answer", says("{{answer.nsp}}?"), ["unknown-question", WHY_TEXT, "answer.nps"]],
  ["an answer without its family", says("{{nps}}?"), ["unknown-recall", WHY_TEXT, "answer.nps"]],
  ["a misspelled family", says("{{usr.name|you}}?"), ["unknown-recall", WHY_TEXT, "user.name"]],
  ["a fact without its family", says("{{path}}"), ["unknown-recall", WHY_TEXT, "page.path"]],
  ["words", says("{{first name}}"), ["unknown-recall", WHY_TEXT]],
  ["a way to nest", says("{{any}}"), ["unknown-recall", WHY_TEXT]],
  ["the answer to itself", says("{{answer.why}}"), ["later-question", WHY_TEXT]],
  [
    "the bucket of a comment",
    withTouchpoint({ questions: [WHY, { ...NPS, text: "{{bucket.why}}" }] }),
    ["no-bucket", WHY_TEXT],
  ],
  ["an event that nothing waits for", says("{{event.total}}"), ["no-event", WHY_TEXT]],
  [
    "an answer to a statement",
    withTouchpoint({ questions: [KINDS[0], { ...NPS, text: "{{answer.intro}}" }] }),
    ["no-answer", WHY_TEXT],
  ],
  ["braces that are left open", says("Hi {{user.name, why?"), ["open-recall", WHY_TEXT]],
  ["one brace too few", says("Hi {{user.name}, why?"), ["open-recall", WHY_TEXT]],
  ["braces with nothing in them", says("Hi {{}}"), ["open-recall", WHY_TEXT]],
  ["a bar with nothing before it", says("Hi {{|you}}"), ["open-recall", WHY_TEXT]],
  [
    "two in one text",
    says("{{answer.nsp}} {{x}} {{"),
    ["unknown-question", WHY_TEXT, "answer.nps"],
    ["unknown-recall", WHY_TEXT],
    ["open-recall", WHY_TEXT],
  ],
  [
    "a translation alone",
    withTouchpoint({ messages: { de: { "questions.nps.text": "{{answer.nps}}" } } }),
    ["later-question", `${T}.messages.de["questions.nps.text"]`],
  ],
  [
    "a tab that knows nobody",
    withTouchpoint({ triggers: [], presentation: { as: "tab", label: "Hi {{user.name}}" } }),
    ["open-recall", `${T}.presentation.label`],
  ],
  [
    "an option",
    withTouchpoint({
      questions: [
        NPS,
        {
          ...PICK[0],
          options: [
            { id: "a", text: "{{answer.x}}" },
            { id: "b", text: "B" },
          ],
        },
      ],
    }),
    ["unknown-question", `${T}.questions[1].options[0].text`],
  ],
  [
    "a misspelled answer in a link",
    leads("https://x.example/?n={{answer.nsp}}"),
    ["unknown-question", URL_AT, "answer.nps"],
  ],
  ["a host by the page's address", leads("https://{{page.query.shop}}.example/"), ["recalled-host", URL_AT]],
  ["a port", leads("http://x.example:{{user.port|80}}/"), ["recalled-host", URL_AT]],

  [
    "a translation of no such option",
    withTouchpoint({
      questions: [NPS, ...PICK],
      messages: {
        de: {
          "questions.nps.text": "Wie?",
          "questions.pick.text": "Was?",
          "questions.pick.options.slow.text": "Langsam",
          "questions.pick.options.dear.text": "Teuer",
          "questions.pick.options.dea.text": "Teuer",
        },
      },
    }),
    ["unknown-text", `${T}.messages.de["questions.pick.options.dea.text"]`, "questions.pick.options.dear.text"],
  ],
  [
    "an option without a translation",
    withTouchpoint({
      questions: [NPS, ...PICK],
      messages: {
        de: { "questions.nps.text": "Wie?", "questions.pick.text": "Was?", "questions.pick.options.slow.text": "L" },
      },
    }),
    ["missing-translation", `${T}.messages.de`],
  ],
];
