import type { Note } from "../finding.js";
import { valueAt } from "../value-at.js";
import { template } from "./template.js";

/** How far a mistake reaches on the page. */
type Reach = "file" | "touchpoint" | { readonly words: string };

const NEVER_LOOKED_AT: Reach = { words: "The page passes over it." };

/** Settings that the page has another value for, by where they are. */
const SETTINGS: Readonly<Record<string, string>> = {
  collector: "Without a collector nothing is asked, unless the script tag or the code names one.",
  locale: "The page takes the language of the document instead.",
  language: "Every visitor's own language is taken for the one it is in.",
  consent: 'Nothing is asked until earshot.consent("granted").',
  debug: "The page takes false instead.",
  test: "The page flags answers as tests on localhost only.",
  limits: "The page takes a quiet week and one prompt per visit instead.",
  "limits.quiet": "The page takes 7d instead.",
  "limits.perSession": "The page takes 1 instead.",
  "limits.groups": "Touchpoints that name a group are switched off.",
  "limits.groups.*": "No touchpoint of this group is shown.",
  "limits.groups.*.max": "No touchpoint of this group is shown.",
  "limits.groups.*.per": "The group limits nothing.",
  theme: "The page takes its own colours instead.",
  "touchpoints.*.endings.*.link.url": "The ending is shown without the link.",
};

/** What becomes of each mistake on the page, all of them together taken into account. */
export function consequenceOf(config: unknown, mistakes: readonly Note[]): (note: Note) => string {
  const touchpoints = valueAt(config, ["touchpoints"]);
  const all = Array.isArray(touchpoints) ? touchpoints.length : 0;
  const off = new Set(mistakes.filter((note) => reachOf(note, config) === "touchpoint").map(({ at }) => at[1]));
  const works = all - off.size;

  return (note) => {
    const reach = reachOf(note, config);
    if (typeof reach === "object") return reach.words;
    if (reach === "file") return "The page can't use the file: nothing is asked.";
    if (works === 0) return "The touchpoint is switched off; none is left that works.";
    if (off.size > 1) return `The touchpoint is switched off; ${works} of ${all} work.`;
    return `The other ${works === 1 ? "touchpoint works" : `${works} touchpoints work`}; this one is switched off.`;
  };
}

function reachOf({ code, at }: Note, config: unknown): Reach {
  if (at.length === 0 && code !== "unknown-key") return "file";
  if (code === "duplicate-key") return { words: "The page takes the last and drops the others." };
  if (code === "unknown-key") return NEVER_LOOKED_AT;
  if (code === "unknown-fact") return { words: "The page knows no such fact: it is always missing." };
  if (at.length === 1 && at[0] === "touchpoints") return "file";

  const where = template(at);
  // The page looks at a link when it draws it; that there is one it looks at before.
  const isBadLink = where.endsWith(".link.url") && typeof valueAt(config, at) === "string";
  if (at[0] === "touchpoints" && !isBadLink)
    return isOperand(at, code)
      ? { words: "The page doesn't notice, and the test doesn't do what it says." }
      : "touchpoint";
  return Object.hasOwn(SETTINGS, where) ? { words: SETTINGS[where] ?? "" } : NEVER_LOOKED_AT;
}

const CONDITIONS = ["audience", "where", "if"];

/** The page knows the operators, and looks at what they are given only when it tests. */
function isOperand(at: Note["at"], code: string): boolean {
  const start = at.findIndex((part) => CONDITIONS.includes(String(part)));
  if (start < 0) return false;
  const inside = at.slice(start + 1);
  const nested = inside.findIndex((part) => typeof part === "string" && !["any", "all", "not"].includes(part));
  const depth = nested < 0 ? 0 : inside.length - nested;
  return depth > 2 || (depth === 2 && code !== "unknown-operator");
}
