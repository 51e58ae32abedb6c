import type { z } from "zod";
import type { Path } from "../finding.js";
import { isObject } from "../is-object.js";
import { valueAt } from "../value-at.js";

type Issue = z.core.$ZodIssue;

/** One thing that is wrong, without alternatives. */
export type PlainIssue = Exclude<Issue, z.core.$ZodIssueInvalidElement> & { readonly path: PropertyKey[] };

/**
 * The issues a person wants to see. Of a value that fits none of several shapes, zod tells what each of them misses;
 * we tell what is wrong inside of the one that it was plainly meant to be.
 */
export function plainIssues(issues: readonly Issue[], config: unknown, parent: Path = []): PlainIssue[] {
  return issues.flatMap((issue): PlainIssue[] => {
    const path = [...parent, ...issue.path.map((part) => (typeof part === "number" ? part : String(part)))];
    if (issue.code !== "invalid_union") return [{ ...issue, path } as PlainIssue];

    const value = valueAt(config, path);
    const meant = isObject(value) ? issue.errors.filter((branch) => branch.every(isInside)) : [];
    if (meant.length === 1) return plainIssues(meant[0] ?? [], config, path);
    return [{ ...issue, path }];
  });
}

/** An issue with a key, or with what lies deeper: the value itself is of the right kind. */
function isInside({ code, path }: Issue): boolean {
  return path.length > 0 || code === "unrecognized_keys";
}
