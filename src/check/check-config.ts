import type { Finding, Note } from "./finding.js";
import { mistakesOf } from "./mistakes/mistakes-of.js";
import { warningsOf } from "./warnings/warnings-of.js";
import { consequenceOf } from "./words/consequence-of.js";
import { exampleFor } from "./words/example-for.js";
import { pathText } from "./words/path-text.js";

export interface CheckOptions {
  /** Epoch milliseconds. Without it, touchpoints that are over are not told of. */
  readonly now?: number;
}

/** All that can be said of a configuration at hand: every mistake, and what looks right and hardly is what was meant. */
export function checkConfig(config: unknown, options: CheckOptions = {}): Finding[] {
  return notesOn(config, options).map(({ at, atKey, ...finding }) => ({ ...finding, path: pathText(at) }));
}

/** The same, for who knows where each path is in a text. */
export function notesOn(config: unknown, options: CheckOptions, more: readonly Note[] = []): Note[] {
  const mistakes = [...more, ...mistakesOf(config)];
  const consequence = consequenceOf(config, mistakes);
  const explained = mistakes.map((note): Note => {
    const example = exampleFor(config, note);
    return { ...note, ...(example !== undefined && { example }), consequence: consequence(note) };
  });
  return [...explained, ...warningsOf(config, mistakes, options.now)];
}
