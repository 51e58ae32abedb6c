import type { BatchReply } from "earshot/schema";

export interface Outcome {
  readonly accepted: number;
  readonly duplicate: number;
  readonly rejected: number;
  /** Why they were rejected, in our own few words. */
  readonly codes: ReadonlyMap<string, number>;
}

export function outcomeOf({ results }: BatchReply): Outcome {
  let [accepted, duplicate, rejected] = [0, 0, 0];
  const codes = new Map<string, number>();
  for (const { status, code = "invalid" } of results) {
    if (status === "accepted") accepted++;
    else if (status === "duplicate") duplicate++;
    else if (status === "rejected") {
      rejected++;
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
  }
  return { accepted, duplicate, rejected, codes };
}
