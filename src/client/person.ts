import type { Properties } from "../model/json.js";

/** Whom the host has identified, if anybody. Kept in memory: each page says it anew. */
export interface Person {
  readonly userId?: string;
  readonly traits: Properties;
  readonly account: Properties;
}

export const NOBODY: Person = { traits: {}, account: {} };
