import type { Report } from "../../src/report.js";

const TIMEOUT_MS = 10_000;

/** Rejects when the collector doesn't answer, or not with a report. */
export async function loadReport(includeTest: boolean): Promise<Report> {
  const reply = await fetch(`/dashboard/data${includeTest ? "?test=1" : ""}`, {
    headers: { accept: "application/json" },
    cache: "no-store",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!reply.ok) throw new Error(`The collector answered ${reply.status}.`);
  return reply.json();
}
