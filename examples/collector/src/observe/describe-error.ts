import type { DescribedError } from "./log-event.js";

const MAX_MESSAGE = 200;
const MAX_FRAMES = 5;

/**
 * What of an error may be written down. Databases quote the value that they choked on, which may be an answer: what
 * stands in quotes or brackets stays out.
 */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { name: typeof error, message: "" };
  const { name, message, stack = "" } = error;
  const code = (error as { code?: unknown }).code;
  // What the runtime does between our own steps tells nothing.
  const frames = stack.split("\n").filter((line) => /^ {4}at /.test(line) && !line.includes("node:internal/"));
  return {
    name,
    ...(typeof code === "string" && { code: code.slice(0, 50) }),
    message: withoutValues(message).slice(0, MAX_MESSAGE),
    ...(frames.length && { at: frames.slice(0, MAX_FRAMES).map((line) => line.slice(7)) }),
  };
}

function withoutValues(message: string): string {
  return message.replace(/"[^"]*"?|'[^']*'?|`[^`]*`?|\([^)]*\)?|\{.*/gs, "…");
}
