import type { SchemaNode } from "./schema-node.js";
import { takes } from "./takes.js";
import { withCode } from "./with-code.js";

/** One key, as the reference tells of it. */
export interface Row {
  readonly key: string;
  readonly takes: string;
  /** What holds without it: a value, in words, or nothing. */
  readonly otherwise: string;
  readonly line: string;
}

/** Keys that have a chapter of their own. */
const CHAPTERS: Readonly<Record<string, string>> = {
  touchpoints: "list of [touchpoints](#a-touchpoint)",
  triggers: "list of [triggers](#triggers)",
  questions: "list of [questions](#questions)",
  messages: "[texts by language](#languages)",
};

/** The keys of an object, and of the objects in it by their dotted paths. */
export function rows(object: SchemaNode, table: string, prefix = ""): readonly Row[] {
  return Object.entries(object.properties ?? {}).flatMap(([name, node]) => {
    const key = prefix + name;
    if (node.properties) return rows(node, table, `${key}.`);

    const { line, otherwise } = apart(wordsOn(node, `${table} ${key}`));
    const required = object.required?.includes(name);
    const row = { key, takes: CHAPTERS[key] ?? takes(node), otherwise: required ? "required" : otherwise, line };
    return [row, ...(CHAPTERS[key] ? [] : within(node, table, key))];
  });
}

/** The keys of each object of a list, or of a record. */
function within({ items, additionalProperties: each }: SchemaNode, table: string, key: string): readonly Row[] {
  if (items?.properties) return rows(items, table, `${key}[].`);
  return typeof each === "object" && each.properties ? rows(each, table, `${key}.NAME.`) : [];
}

/** The words that an editor shows: each key has some. */
function wordsOn({ description = "" }: SchemaNode, path: string): string {
  if (description === "" || description.startsWith("Default:")) throw new Error(`${path} has no description`);
  return description;
}

/** What an editor shows, taken apart: "Prompts per visit. Default: 1." */
function apart(text: string): Pick<Row, "line" | "otherwise"> {
  const [line = "", otherwise = ""] = text.split(/ ?Default: /);
  const value = otherwise.replace(/\.$/, "");
  return { line: withCode(line), otherwise: /^[\w.-]+$/.test(value) ? `\`${value}\`` : value };
}
