import type { Refusal } from "../batch/refusal.js";
import type { WriteKey } from "./keys.js";

export interface Writer {
  readonly project: string;
  /** What its rate is counted by. */
  readonly key: string;
}

export const UNKNOWN_KEY: Refusal = {
  status: 401,
  code: "unknown_key",
  message: "The batch has no key that this collector knows.",
};

/**
 * Whose records a batch holds. Without any keys it is everybody's word, and one project.
 *
 * An origin is what a browser adds and a page can't change. A program sends what it likes, or none: keys keep other
 * people's pages from writing, and no more.
 *
 * @param origin as the request said it
 */
export function admitWriter(
  { writeKeys, project }: { readonly writeKeys: readonly WriteKey[]; readonly project: string },
  key: string | undefined,
  origin: string | undefined,
): Writer | Refusal {
  if (writeKeys.length === 0) return { project, key: project };
  const known = writeKeys.find((each) => each.key === key);
  if (!known) return UNKNOWN_KEY;
  if (origin !== undefined && known.origins !== "*" && !known.origins.includes(origin))
    return { status: 403, code: "origin_refused", message: "This key is not for pages of that origin." };
  return { project: known.project ?? project, key: known.key };
}
