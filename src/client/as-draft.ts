import type { Values } from "../model/prompt.js";
import type { Draft } from "./create-drafts.js";

/** An id that a collector would refuse costs the answers that are sent under it. */
const UUID_V7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** A draft, if it is one: storage is not trusted. */
export function asDraft(kept: unknown): Draft | undefined {
  const { revision, promptId, responseId, rev, said, drafts } = Object(kept) as {
    readonly [K in keyof Draft]: unknown;
  };
  const isOne =
    [promptId, responseId].every((id) => typeof id === "string" && UUID_V7.test(id)) &&
    [revision, rev].every((count) => Number.isInteger(count) && Number(count) >= 0 && Number(count) < 1e6);
  return isOne ? { ...(kept as Draft), said: asValues(said), drafts: asValues(drafts) } : undefined;
}

function asValues(kept: unknown): Values {
  if (typeof kept !== "object") return {};
  return Object.fromEntries(Object.entries(kept ?? {}).filter(([, value]) => isValue(value)));
}

function isValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((each) => typeof each === "string");
  return typeof value === "string" || typeof value === "number";
}
