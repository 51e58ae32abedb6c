/** Facts with a fixed name, and what an editor shows of each. */
export const FIXED_FACTS = {
  "page.url": "The whole address of the page.",
  "page.path": "The path of the page's address: /checkout/done",
  "page.host": "The host of the page's address.",
  "page.referrer": "The address the visitor came from.",
  device: "desktop, tablet or mobile.",
  locale: "BCP 47: de-DE",
} as const;

/** Families of facts, whose last part the site or the touchpoint gives. */
const FAMILIES = ["page.query", "event", "user", "answer"] as const;

const names = Object.keys(FIXED_FACTS).map((name) => name.replace(".", "\\."));
const families = FAMILIES.map((name) => name.replace(".", "\\."));

/** The names of the facts a condition may ask for, and of the ways to nest. */
export const FACT_PATTERN = `^(any|all|not|${names.join("|")}|(${families.join("|")})\\..+)$`;

export const EXPECTED_FACTS = `expected one of: ${Object.keys(FIXED_FACTS).join(", ")}, page.query.NAME, event.NAME, user.TRAIT, answer.QUESTION, or any, all, not`;
