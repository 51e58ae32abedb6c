import type { Question } from "../../../src/model/question.js";

/** One kind of question, or one of its looks. */
export interface Row {
  readonly name: string;
  readonly question: Question;
  /** What a screen reader is told of its controls, with a note below the question. */
  readonly says: readonly string[];
}

export const NOTE = "It takes a minute.";

/** A row of radios below a question: each with its name, and its description where it has one. */
function radios(question: string, ...names: readonly string[]): string[] {
  return [`group ${question} ${NOTE}`, ...names.map((name) => `radio ${name}`)];
}

/** From one number to another, the ends with their words. */
function numbers(from: number, to: number, low: string, high: string, name = (n: number) => `${n}`): string[] {
  const middle = Array.from({ length: to - from - 1 }, (_, i) => name(from + i + 1));
  return [`${name(from)}: ${low}`, ...middle, `${name(to)}: ${high}`];
}

const ask = { nps: "Would you recommend us?", csat: "Are you satisfied?", ces: "It was easy.", rate: "How was it?" };
const options = [
  { id: "price", text: "The price" },
  { id: "speed", text: "The speed" },
  { id: "help", text: "The help" },
];
const content = ["Very dissatisfied", "Dissatisfied", "Neutral", "Satisfied", "Very satisfied"];

/** Rows of values. */
export const scales: readonly Row[] = [
  {
    name: "nps",
    question: { id: "q", type: "nps", text: ask.nps },
    says: radios(ask.nps, ...numbers(0, 10, "Not at all likely", "Extremely likely")),
  },
  {
    name: "csat as smileys",
    question: { id: "q", type: "csat", text: ask.csat },
    says: radios(
      ask.csat,
      `1: ${content[0]}: ${content[0]}`,
      ...content.slice(1, 4).map((word, i) => `${i + 2}: ${word}`),
      `5: ${content[4]}: ${content[4]}`,
    ),
  },
  {
    name: "csat as stars",
    question: { id: "q", type: "csat", style: "stars", text: ask.csat },
    says: radios(ask.csat, ...numbers(1, 5, "Very dissatisfied", "Very satisfied", (n) => `${n} of 5`)),
  },
  {
    name: "csat as numbers",
    question: { id: "q", type: "csat", style: "numbers", text: ask.csat },
    says: radios(ask.csat, ...numbers(1, 5, "Very dissatisfied", "Very satisfied")),
  },
  {
    name: "csat as thumbs",
    question: { id: "q", type: "csat", style: "thumbs", text: ask.csat },
    says: radios(ask.csat, "1: Thumbs down", "2: Thumbs up"),
  },
  {
    name: "ces",
    question: { id: "q", type: "ces", text: ask.ces },
    says: radios(ask.ces, ...numbers(1, 7, "Strongly disagree", "Strongly agree")),
  },
  {
    name: "rating in numbers",
    question: { id: "q", type: "rating", min: 0, max: 4, low: "Bad", high: "Good", text: ask.rate },
    says: radios(ask.rate, ...numbers(0, 4, "Bad", "Good")),
  },
  {
    name: "rating in stars",
    question: { id: "q", type: "rating", max: 6, style: "stars", low: "Bad", high: "Good", text: ask.rate },
    says: radios(ask.rate, ...numbers(1, 6, "Bad", "Good", (n) => `${n} of 6`)),
  },
  {
    name: "emotion",
    question: { id: "q", type: "emotion", text: "How do you feel?" },
    says: radios(
      "How do you feel?",
      ...["Delighted", "Happy", "Surprised", "Indifferent", "Confused", "Disappointed", "Frustrated", "Angry"],
    ),
  },
  {
    name: "emotion of the team's own",
    question: {
      id: "q",
      type: "emotion",
      text: "How do you feel?",
      options: [
        { id: "proud", text: "Proud", valence: 0.8 },
        { id: "lost", text: "Lost", valence: -0.6 },
      ],
    },
    says: radios("How do you feel?", "Proud", "Lost"),
  },
];

/** Options below one another. */
export const choices: readonly Row[] = [
  {
    name: "choice",
    question: { id: "q", type: "choice", text: "What matters?", options },
    says: radios("What matters?", "The price", "The speed", "The help"),
  },
  {
    name: "choice with another",
    question: { id: "q", type: "choice", text: "What matters?", options, other: true },
    says: radios("What matters?", "The price", "The speed", "The help", "Something else"),
  },
  {
    name: "choice of several",
    question: { id: "q", type: "choice", text: "What matters?", options, multiple: true, other: true },
    says: [
      `group What matters? ${NOTE}: Choose all that apply`,
      ...["The price", "The speed", "The help", "Something else"].map((name) => `checkbox ${name}`),
    ],
  },
];

/** What is typed into, and what is only read. */
export const written: readonly Row[] = [
  {
    name: "text",
    question: { id: "q", type: "text", text: "What is the reason?" },
    says: [`textbox What is the reason? ${NOTE}`],
  },
  {
    name: "contact by e-mail",
    question: { id: "q", type: "contact", text: "May we write to you?" },
    says: [
      `group May we write to you? ${NOTE}`,
      "textbox E-mail address",
      "checkbox You may contact me about my feedback.",
    ],
  },
  {
    name: "contact by telephone",
    question: { id: "q", type: "contact", ask: "phone", consent: "Do call me.", text: "May we call you?" },
    says: [`group May we call you? ${NOTE}`, "textbox Phone number", "checkbox Do call me."],
  },
  { name: "statement", question: { id: "q", type: "statement", text: "We have moved." }, says: [] },
];

export const rows = [...scales, ...choices, ...written];

/** One value, or one option, to choose. */
export const byRadios = rows.filter(({ says }) => says[1]?.startsWith("radio"));

/** The same question with a line below it. */
export const noted = (question: Question): Question => ({ ...question, note: NOTE });
