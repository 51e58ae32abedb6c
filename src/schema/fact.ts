/** Facts with a fixed name, and what an editor shows of each. */
export const FIXED_FACTS = {
  "page.url": "The whole address of the page.",
  "page.path": "The path of the page's address: /checkout/done",
  "page.host": "The host of the page's address.",
  "page.hash": "The fragment of the page's address: #reviews",
  "page.title": "The title of the page.",
  "page.referrer": "The address the visitor came from.",
  device: "desktop, tablet or mobile.",
  locale: "BCP 47: de-DE",
  now: "This moment, ISO 8601 in UTC.",
  "time.hour": "Hour of the visitor's day, 0 to 23.",
  "time.day": "Day of the visitor's week: mon, tue, wed, thu, fri, sat, sun.",
  "time.date": "The visitor's date: 2026-12-24",
  "visit.count": "Which visit this is, from 1; half an hour of rest ends a visit.",
  "visit.pages": "Pages of this visit so far, from 1; routes count.",
  "visit.seconds": "How long this visit has lasted.",
  "visit.daysSinceFirst": "Whole days since the first visit began.",
  "visit.daysSinceLast": "Whole days since the visit before this one; missing in the first.",
  "signal.rageClicks": "Rage clicks on this page: 3 quick clicks on one spot.",
  "signal.deadClicks": "Clicks on this page on something clickable that did nothing.",
  "signal.errors": "Uncaught errors on this page.",
} as const;

/** Families of facts, whose last part the site or the touchpoint gives. */
export const FACT_FAMILIES = {
  "page.query": ["NAME", "A parameter of the page's address."],
  element: ["SELECTOR", "visible or hidden; missing when nothing on the page fits the selector."],
  event: ["PROPERTY", "A property of the event that the trigger waited for."],
  user: ["TRAIT", "What the page said of the user; user.id is who it is."],
  account: ["TRAIT", "What the page said of the user's account; account.id is which."],
  answer: ["QUESTION", "The answer to an earlier question of this prompt."],
  bucket: [
    "QUESTION",
    "What that answer comes to: promoter, passive, detractor; satisfied, neutral, dissatisfied; easy, neutral, difficult; positive, neutral, negative.",
  ],
  asked: ["TOUCHPOINT", "When the visitor was last asked there, ISO 8601; missing if never."],
  answered: ["TOUCHPOINT", "When the visitor last answered there, ISO 8601; missing if never."],
} as const;

const escaped = (name: string) => name.replace(".", "\\.");
const names = Object.keys(FIXED_FACTS).map(escaped);
const families = Object.keys(FACT_FAMILIES).map(escaped);

/** The names of the facts a condition may ask for, and of the ways to nest. */
export const FACT_PATTERN = `^(any|all|not|${names.join("|")}|(${families.join("|")})\\..+)$`;

export const EXPECTED_FACTS = `expected one of: ${[
  ...Object.keys(FIXED_FACTS),
  ...Object.entries(FACT_FAMILIES).map(([name, [part]]) => `${name}.${part}`),
].join(", ")}, or any, all, not`;
