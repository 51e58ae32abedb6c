import type { Question } from "earshot";

/** A question as the gallery shows it. */
export interface Variant {
  readonly name: string;
  /** The one that is looked at; its id is `q`. */
  readonly question: Question;
  /** What follows it. */
  readonly after?: readonly Question[];
}

const csat = { id: "q", type: "csat", text: "How satisfied are you with your order?" } as const;
const rating = { id: "q", type: "rating", text: "How do you like the new search?" } as const;
const choice = { id: "q", type: "choice", text: "Where did you hear of us?" } as const;
const contact = {
  id: "q",
  type: "contact",
  text: "May we ask you more about this?",
  note: "A person from the team will write to you, once.",
} as const;

const places = [
  { id: "friend", text: "From a friend or a colleague" },
  { id: "search", text: "In a search engine" },
  { id: "news", text: "In the news" },
];

const countries =
  "Austria,Belgium,Bulgaria,Croatia,Cyprus,Czechia,Denmark,Estonia,Finland,France,Germany,Greece,Hungary,Ireland," +
  "Italy,Latvia,Lithuania,Luxembourg,Malta,The Netherlands,Poland,Portugal,Romania,Slovakia,Slovenia,Spain,Sweden";

/** Every type of question, in each way that it can look. */
export const variants = {
  nps: {
    name: "NPS",
    question: { id: "q", type: "nps", text: "How likely are you to recommend us to a friend or a colleague?" },
  },
  "csat-smileys": { name: "CSAT, smileys", question: csat },
  "csat-stars": { name: "CSAT, stars", question: { ...csat, style: "stars" } },
  "csat-numbers": { name: "CSAT, numbers", question: { ...csat, style: "numbers" } },
  "csat-thumbs": {
    name: "CSAT, thumbs",
    question: { ...csat, text: "Did this page answer your question?", style: "thumbs" },
  },
  ces: { name: "CES", question: { id: "q", type: "ces", text: "The checkout made it easy to pay." } },
  emotion: { name: "Emotion", question: { id: "q", type: "emotion", text: "How did our support leave you feeling?" } },
  "emotion-own": {
    name: "Emotion, own list",
    question: {
      id: "q",
      type: "emotion",
      text: "How is your first week going?",
      options: [
        { id: "lost", text: "Lost", valence: -1 },
        { id: "slow", text: "Slowly", valence: -0.5 },
        { id: "so-so", text: "So-so", valence: 0 },
        { id: "well", text: "Well", valence: 0.5 },
        { id: "flying", text: "Flying", valence: 1 },
      ],
    },
  },
  "rating-5": { name: "Rating, 1 to 5", question: { ...rating, low: "Not for me", high: "Love it" } },
  "rating-10": {
    name: "Rating, 0 to 10",
    question: { ...rating, min: 0, max: 10, low: "Useless", high: "Indispensable" },
  },
  "rating-stars": { name: "Rating, stars", question: { ...rating, style: "stars" } },
  choice: { name: "Choice", question: { ...choice, options: places } },
  "choice-multiple": {
    name: "Choice, several",
    question: { ...choice, text: "What do you use Earshot for?", multiple: true, options: uses() },
  },
  "choice-other": { name: "Choice, with other", question: { ...choice, options: places, other: true } },
  "choice-shuffle": { name: "Choice, shuffled", question: { ...choice, options: places, shuffle: true } },
  "choice-many": {
    name: "Choice, many options",
    question: {
      ...choice,
      text: "Where do you live?",
      options: countries.split(",").map((text, i) => ({ id: `c${i}`, text })),
    },
  },
  text: { name: "Text", question: { id: "q", type: "text", text: "What could we do better?", required: true } },
  "contact-email": { name: "Contact, e-mail", question: contact },
  "contact-phone": {
    name: "Contact, phone",
    question: { ...contact, ask: "phone", note: "A person from the team will call you, once." },
  },
  statement: {
    name: "Statement",
    question: {
      id: "q",
      type: "statement",
      text: "We are moving to a new home.",
      note: "From June on your account lives on the new site. Three short questions about the move, if you have a minute.",
      button: "Go on",
    },
  },
  flow: {
    name: "Three steps",
    question: { id: "q", type: "csat", text: "How was setting up your workspace?" },
    after: [
      { id: "why", type: "text", text: "What made the difference?", note: "One sentence is plenty." },
      { ...contact, id: "who" },
    ],
  },
} as const satisfies Record<string, Variant>;

export type VariantId = keyof typeof variants;

export const variantIds = Object.keys(variants) as VariantId[];

export const variantOf = (id: VariantId): Variant => variants[id];

function uses() {
  return [
    { id: "nps", text: "To follow our NPS over the quarters" },
    { id: "launch", text: "After a launch, to hear what broke" },
    { id: "support", text: "To see how support leaves people feeling" },
    { id: "research", text: "To find people for interviews" },
  ];
}
