import type { BatchReply } from "earshot/schema";

export interface Outcome {
  readonly accepted: number;
  readonly duplicate: number;
  readonly rejected: number;
  /** Why they were rejected, in our own few words. */
  readonly codes: ReadonlyMap<string, number>;
}

export function outcomeOf({ results }: BatchReply): Outcome {
  const count = (wanted: string) => results.filter(({ status }) => status === wanted).length;
  const codes = new Map<string, number>();
  for (const { status, code = "invalid" } of results)
    if (status === "rejected") codes.set(code, (codes.get(code) ?? 0) + 1);
  return { accepted: count("accepted"), duplicate: count("duplicate"), rejected: count("rejected"), codes };
}
