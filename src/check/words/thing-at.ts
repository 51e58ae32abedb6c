import { own } from "../../lib/own.js";
import type { Path } from "../finding.js";
import { valueAt } from "../value-at.js";

/** Lists, and what one item of them is called. */
const ITEMS: Readonly<Record<string, string>> = {
  touchpoints: "touchpoint",
  triggers: "trigger",
  questions: "question",
  endings: "ending",
  options: "option",
  any: "condition",
  all: "condition",
};

const PARTS: Readonly<Record<string, string>> = {
  audience: "condition",
  where: "condition",
  if: "condition",
  not: "condition",
  link: "link",
};

/** What lies at a path, as a sentence calls it: `this event trigger`, `limits`. */
export function thingAt(config: unknown, path: Path): string {
  const last = path.at(-1);
  const parent = path.at(-2);
  if (last === undefined) return "this file";
  if (typeof last === "number") {
    const word = valueAt(config, [...path, parent === "triggers" ? "on" : "type"]);
    const kind = ["triggers", "questions"].includes(String(parent)) && typeof word === "string" ? `${word} ` : "";
    return `this ${kind}${own(ITEMS, String(parent)) ?? "item"}`;
  }
  if (parent === "groups") return "this group";
  if (parent === "messages") return "this language";
  return Object.hasOwn(PARTS, last) ? `this ${PARTS[last]}` : last;
}
