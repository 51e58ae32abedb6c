import type { TouchpointConfig } from "../../../../src/model/touchpoints-config.js";

/** Names of the facts in the conditions of a touchpoint, however it is written. */
export function factsAsked(touchpoint: TouchpointConfig | undefined): readonly string[] {
  const { audience, triggers = [] } = Object(touchpoint) as Partial<TouchpointConfig>;
  const wheres = Array.isArray(triggers) ? triggers.map((trigger) => Object(trigger).where) : [];
  return [audience, ...wheres].flatMap(namesIn);
}

function namesIn(condition: unknown): string[] {
  return Object.entries(Object(condition)).flatMap(([name, part]) => {
    if (name === "not") return namesIn(part);
    if (name === "any" || name === "all") return Array.isArray(part) ? part.flatMap(namesIn) : [];
    return [name];
  });
}
