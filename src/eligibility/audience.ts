import { holds } from "../lib/holds.js";
import type { Facts } from "../model/condition.js";
import type { Gate, Standing } from "../model/gate.js";

/** Only those whom the touchpoint is meant for. `actual` shows the facts that its audience asks about. */
export const audience: Gate<Standing> = ({ touchpoint, facts }) => {
  const expected = touchpoint.audience ?? {};
  const actual = Object.fromEntries(factNames(expected).map((name) => [name, facts(name)]));
  // Each fact is looked up once: what is shown is what it was decided by.
  const known: Facts = (name) => (Object.hasOwn(actual, name) ? actual[name] : facts(name));
  return { pass: holds(expected, known), actual, expected };
};

function factNames(condition: object): string[] {
  return Object.entries(condition).flatMap(([name, part]) => {
    if (name === "not") return factNames(part);
    return name === "any" || name === "all" ? part.flatMap(factNames) : name;
  });
}
