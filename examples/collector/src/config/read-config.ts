import { isLoopback } from "../access/is-loopback.js";
import { type Variable, variables } from "./variables.js";

type Name = keyof typeof variables;

/** What the environment says, by the names of its variables. */
export type Config = {
  readonly [K in Name]: (typeof variables)[K] extends Variable<infer T> ? T : never;
};

export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/**
 * Reads the environment. All that is wrong is said at once.
 *
 * @throws ConfigError which names each variable, what was expected, and what would be right
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const complaints: string[] = [];
  const read = (Object.keys(variables) as Name[]).map((name) => {
    const { schema, fallback }: Variable = variables[name];
    // `PORT=` in a file of variables is how people leave one out.
    const parsed = schema.safeParse(env[name] || fallback);
    if (parsed.error) complaints.push(complaintOf(name, env[name] ?? "", parsed.error.issues));
    return [name, parsed.data];
  });
  const config = Object.fromEntries(read) as Config;
  if (complaints.length === 0) complaints.push(...keysMissing(config));
  if (complaints.length) throw new ConfigError(complaints.join("\n\n"));
  return config;
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function complaintOf(name: Name, value: string, [issue]: readonly Issue[]): string {
  const { expected, example, secret }: Variable = variables[name];
  const path = (issue?.path ?? []).map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  const inside = path ? `\n  ${name}${path}: ${issue?.message}` : "";
  return `${name}=${secret ? "…" : value}\n  Expected ${expected}.${inside}\n  For example: ${name}=${example}`;
}

/** Whoever lets the world in has to say who may do what. */
function keysMissing(config: Config): string[] {
  if (isLoopback(config.HOST)) return [];
  const missing = (["WRITE_KEYS", "READ_KEYS"] as const).filter((name) => config[name].length === 0);
  return missing.map((name) => {
    const why = `Expected at least one key, for HOST=${config.HOST} can be reached by others.`;
    return `${name} is not set\n  ${why}\n  For example: ${name}=${variables[name].example}\n  Or stay on this machine: HOST=127.0.0.1`;
  });
}
