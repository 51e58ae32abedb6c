import type { Report } from "../../src/report.js";

const TIMEOUT_MS = 10_000;

/** What came, and whether this browser had to sign in for it. */
export interface LoadedReport extends Report {
  readonly signedIn?: boolean;
}

/** The collector answers, and shows nothing. */
export class NoAccess extends Error {
  override readonly name = "NoAccess";

  /** @param why `signIn`: it takes a key; `locked`: there is none that would help */
  constructor(readonly why: "signIn" | "locked") {
    super(why);
  }
}

/** Rejects when the collector doesn't answer, or not with a report. */
export async function loadReport(includeTest: boolean): Promise<LoadedReport> {
  const reply = await fetch(`/dashboard/data${includeTest ? "?test=1" : ""}`, {
    headers: { accept: "application/json" },
    cache: "no-store",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (reply.status === 401) throw new NoAccess("signIn");
  if (reply.status === 403) throw new NoAccess("locked");
  if (!reply.ok) throw new Error(`The collector answered ${reply.status}.`);
  return reply.json();
}
