import { utf8Length } from "../../lib/utf8-length.js";
import { conditionsOf } from "../conditions/conditions-of.js";
import type { Note, Path } from "../finding.js";
import { isObject } from "../is-object.js";
import { touchpointPaths } from "../touchpoint-paths.js";
import { valueAt } from "../value-at.js";
import { schemaMistakes } from "./schema-mistakes.js";
import { takenIds } from "./taken-ids.js";
import { tooDeep } from "./too-deep.js";
import { unknownFacts } from "./unknown-facts.js";
import { unknownGroups } from "./unknown-groups.js";

const MAX_BYTES = 64 * 1024;

/** All mistakes of a configuration, each told once. */
export function mistakesOf(config: unknown): Note[] {
  const own = [
    ...takenIds(config, ["touchpoints"]),
    ...touchpointPaths(config).flatMap((path) => ofTouchpoint(config, path)),
  ];
  // zod looks at ids, facts and depth too, but only where nothing else is wrong: what we found it needn't repeat.
  const told = ({ code, at }: Note) =>
    code === "wrong-value" && own.some((note) => note.at.every((part, i) => part === at[i]));
  const rest = once(inTime(() => schemaMistakes(config))).filter((note) => !told(note));
  return [...tooLarge(config), ...own, ...rest];
}

function ofTouchpoint(config: unknown, path: Path): Note[] {
  const conditions = conditionsOf(config, path);
  return [
    ...takenIds(config, [...path, "questions"]),
    ...optionLists(config, path).flatMap((list) => takenIds(config, list)),
    ...unknownGroups(config, path),
    ...conditions.flatMap(unknownFacts),
    ...conditions.flatMap(tooDeep),
  ];
}

function optionLists(config: unknown, touchpoint: Path): Path[] {
  const questions = valueAt(config, [...touchpoint, "questions"]);
  return Array.isArray(questions) ? questions.map((_, i) => [...touchpoint, "questions", i, "options"]) : [];
}

function tooLarge(config: unknown): Note[] {
  // The page counts the same: what it was given, without the spaces between.
  const bytes = isObject(config) ? sizeOf(config) : 0;
  if (bytes <= MAX_BYTES) return [];
  const note = { severity: "error", at: [] } as const;
  if (Number.isNaN(bytes))
    return [{ ...note, code: "no-json", message: "It can't be written as JSON.", expected: "JSON" }];
  const message = `It has ${bytes} bytes, spaces between not counted.`;
  return [{ ...note, code: "too-large", message, expected: `at most ${MAX_BYTES}` }];
}

function sizeOf(config: object): number {
  try {
    return utf8Length(JSON.stringify(config));
  } catch {
    return Number.NaN;
  }
}

/** A condition thousands deep is more than zod can follow. That it is too deep is told already. */
function inTime(find: () => Note[]): Note[] {
  try {
    return find();
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

function once(notes: readonly Note[]): Note[] {
  const key = ({ code, at }: Note) => JSON.stringify([code, at]);
  return [...new Map(notes.map((note) => [key(note), note])).values()];
}
