import { type CheckOptions, notesOn } from "./check-config.js";
import type { Finding, Note } from "./finding.js";
import { duplicateKeys } from "./json/duplicate-keys.js";
import { locate } from "./json/locate.js";
import { places } from "./json/places.js";
import { readJson } from "./json/read-json.js";
import type { TextNote } from "./json/syntax-mistakes.js";
import { pathText } from "./words/path-text.js";

const UNREADABLE = "The page can't read the file: nothing is asked.";

/**
 * All that can be said of the text of a `touchpoints.json`, in the order of its lines.
 *
 * @example
 * const findings = check(await readFile("touchpoints.json", "utf8"), { now: Date.now() });
 */
export function check(written: string, options: CheckOptions = {}): Finding[] {
  // A browser takes off the mark that some editors begin a file with, and so do we.
  const text = written.replace(/^\uFEFF/, "");
  const placeOf = places(text);
  const { tree, value, mistakes } = readJson(text);
  const ofText = mistakes.map((mistake) => ({ ...asFinding(mistake), ...placeOf(mistake.offset) }));
  if (!tree || value === undefined) return ofText;

  const twice = duplicateKeys(tree).map(({ offset, path: at, message }) => ({
    offset,
    note: { severity: "error", code: "duplicate-key", at, message, expected: "each key once" } satisfies Note,
  }));
  const offsets = new Map<Note["at"], number>(twice.map(({ offset, note }) => [note.at, offset]));
  const notes = notesOn(
    value,
    options,
    twice.map(({ note }) => note),
  );
  const ofConfig = notes.map(({ at, atKey, ...finding }) => ({
    ...finding,
    path: pathText(at),
    ...placeOf(offsets.get(at) ?? locate(tree, at, atKey)),
  }));
  return [...ofText, ...ofConfig].sort((a, b) => a.line - b.line || a.column - b.column);
}

function asFinding({ offset: _, ...mistake }: TextNote): Finding {
  const finding = { severity: "error", path: "", ...mistake } as const;
  return mistake.code === "too-deep" ? finding : { ...finding, consequence: UNREADABLE };
}
