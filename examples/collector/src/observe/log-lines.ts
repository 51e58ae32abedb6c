import type { Log, LogEvent } from "./log-event.js";

const LEVELS: Partial<Record<LogEvent["event"], string>> = { failed: "error", refused: "warn", webhook_failed: "warn" };

/** One JSON line an event: what every collector of logs reads. */
export function logLines(write: (line: string) => void, now: () => number = Date.now): Log {
  return (event) =>
    write(JSON.stringify({ at: new Date(now()).toISOString(), level: LEVELS[event.event] ?? "info", ...event }));
}

/** For those who were not asked whether they want a log: what needs somebody, and nothing else. */
export const logFailures: Log = (event) => {
  if (event.event === "failed") logLines(console.error)(event);
};
