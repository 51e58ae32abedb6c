import type { z } from "zod";

/** The first thing that is wrong with an address, and with which of its parameters. */
export function complaintOf({ issues: [issue] }: z.ZodError): string {
  if (issue?.code === "unrecognized_keys") return `${issue.keys[0]} is no parameter of this address.`;
  const name = String(issue?.path[0] ?? "the address");
  return `${name}: ${issue?.message}.`;
}
