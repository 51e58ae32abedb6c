import type { Condition } from "../../../src/model/condition.js";
import type { Touchpoint } from "../../../src/model/touchpoint.js";

/** The facts that the conditions of a touchpoint ask about: its audience, its triggers, its questions and endings. */
export function factNames({ audience, triggers, questions, endings }: Touchpoint): readonly string[] {
  const conditions = [
    audience,
    ...triggers.map(({ where }) => where),
    ...questions.map((question) => question.if),
    ...endings.map((ending) => ending.if),
  ];
  return conditions.flatMap((condition) => (condition ? namesIn(condition) : []));
}

function namesIn(condition: Condition): readonly string[] {
  return Object.entries(condition).flatMap(([name, part]) => {
    if (name === "any" || name === "all") return (part as readonly Condition[]).flatMap(namesIn);
    return name === "not" ? namesIn(part as Condition) : [name];
  });
}
