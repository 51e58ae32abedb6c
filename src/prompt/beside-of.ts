import type { Beside } from "../model/conversation.js";
import type { Values } from "../model/prompt.js";

const NAMES = ["other", "consent"] as const;

/** What stands beside the answer to a question: under `ID.other` and `ID.consent`. */
export function besideOf(id: string, values: Values): Beside {
  return Object.fromEntries(
    NAMES.flatMap((name) => (`${id}.${name}` in values ? [[name, values[`${id}.${name}`]]] : [])),
  );
}

/** The same as values. */
export function valuesBeside(id: string, beside: Beside): Values {
  return Object.fromEntries(Object.entries(beside).map(([name, words]) => [`${id}.${name}`, words]));
}
