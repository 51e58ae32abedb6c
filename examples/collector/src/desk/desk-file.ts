import { dirname, join } from "node:path";

/** Where the desk is: beside `DATA` unless `DESK` says otherwise; `undefined` when it says `off`. */
export function deskFile({ DESK, DATA }: { readonly DESK?: string; readonly DATA?: string }): string | undefined {
  if (DESK === "off") return undefined;
  return DESK || join(dirname(DATA || "feedback.sqlite"), "desk.sqlite");
}
