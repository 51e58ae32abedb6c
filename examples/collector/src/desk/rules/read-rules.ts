import { readFileSync } from "node:fs";
import { ConfigError } from "../../config/read-config.js";
import { type Rules, rulesFile } from "./rules-schema.js";

/**
 * Reads the file of rules. All that is wrong is said at once.
 *
 * @param file where it is; empty for none, and no rules
 * @throws ConfigError which names the file, each place in it, and what was expected there
 */
export function readRules(file: string): Rules {
  if (!file) return rulesFile.parse({});
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new ConfigError(`RULES=${file}\n  There is no such file, or it may not be read.`);
  }
  return parseRules(text, file);
}

/** @param file its name, for the errors */
export function parseRules(text: string, file: string): Rules {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    // What a parser quotes may be a secret.
    const place = /at position \d+|line \d+ column \d+/.exec((error as Error).message)?.[0] ?? "";
    throw new ConfigError(`RULES=${file}\n  Expected JSON. ${place && `It breaks off ${place}.`}`.trimEnd());
  }
  const { data, error } = rulesFile.safeParse(json);
  if (data) return data;
  const complaints = error.issues.map(({ path, message }) => `  ${pathOf(path) || "the file"}: ${message}`);
  throw new ConfigError(`RULES=${file}\n${complaints.join("\n")}`);
}

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}
