import { touchpointsConfigObject } from "../../schema/touchpoints-config.js";
import { touchpointsJsonSchema } from "../../schema/touchpoints-json-schema.js";
import type { Note, Path } from "../finding.js";
import { isObject } from "../is-object.js";
import { valueAt } from "../value-at.js";
import { nearest } from "../words/nearest.js";
import { shown } from "../words/shown.js";
import { thingAt } from "../words/thing-at.js";
import { expectedOf } from "./expected-of.js";
import { meantValue } from "./meant-value.js";
import { type PlainIssue, plainIssues } from "./plain-issues.js";
import { shapeAt } from "./shape-at.js";

/** What the schema has against a configuration, in words for who wrote it. */
export function schemaMistakes(config: unknown): Note[] {
  const issues = touchpointsConfigObject.safeParse(config).error?.issues ?? [];
  const schema = issues.length > 0 ? touchpointsJsonSchema() : {};
  return plainIssues(issues, config).flatMap((issue) => notesOf(issue, config, schema));
}

function notesOf(issue: PlainIssue, config: unknown, schema: Readonly<Record<string, unknown>>): Note[] {
  const at = issue.path as Path;
  const value = valueAt(config, at);
  if (issue.code === "unrecognized_keys") {
    const { keys } = shapeAt(schema, config, at);
    const free = keys.filter((key) => !isObject(value) || !(key in value));
    return issue.keys.map((key) => unknownKey(config, at, key, keys, nearest(key, free)));
  }

  const expected = expectedOf(issue);
  if (issue.code === "invalid_key") return [wrongName(at, expected)];
  if (value === undefined) {
    const { description } = shapeAt(schema, config, at);
    return [missing(config, at, description ? `${expected}. ${description.replace(/\.$/, "")}` : expected)];
  }
  const suggestion = meantValue(issue, value);
  return [
    {
      severity: "error",
      ...wrong(issue, config, at, value),
      at,
      ...(suggestion !== undefined && { suggestion }),
      expected,
    },
  ];
}

function unknownKey(config: unknown, at: Path, key: string, keys: readonly string[], suggestion?: string): Note {
  // Objects in a condition hold operators; their keys are not names of settings.
  const inMatcher = keys.includes("eq");
  return {
    severity: "error",
    code: inMatcher ? "unknown-operator" : "unknown-key",
    at: [...at, key],
    atKey: true,
    message: inMatcher ? `${shown(key)} is not an operator.` : `${shown(key)} is not a key of ${thingAt(config, at)}.`,
    ...(suggestion !== undefined && { suggestion }),
    expected: `one of: ${keys.join(", ")}`,
  };
}

function wrongName(at: Path, expected: string): Note {
  return {
    severity: "error",
    code: "wrong-name",
    at,
    atKey: true,
    message: `${shown(at.at(-1))} is no name for it.`,
    expected,
  };
}

function missing(config: unknown, at: Path, expected: string): Note {
  const message = `${sentence(thingAt(config, at.slice(0, -1)))} has no ${shown(at.at(-1))}.`;
  return { severity: "error", code: "missing", at, message, expected };
}

function wrong(issue: PlainIssue, config: unknown, at: Path, value: unknown): Pick<Note, "code" | "message"> {
  if (issue.code === "invalid_union" && "discriminator" in issue) {
    const kind = issue.discriminator === "on" ? "a trigger" : "a type of question";
    return { code: "unknown-word", message: `${shown(value)} is not ${kind}.` };
  }
  if (issue.code === "invalid_value") return { code: "unknown-word", message: `${shown(value)} is not known here.` };
  const kind = issue.code === "invalid_type" ? "wrong-kind" : "wrong-value";
  const name = typeof at.at(-1) === "string" ? shown(at.at(-1)) : thingAt(config, at);
  const size =
    Array.isArray(value) && issue.code !== "invalid_type" ? `has ${value.length} items` : `is ${shown(value)}`;
  return { code: kind, message: `${sentence(name)} ${size}.` };
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
