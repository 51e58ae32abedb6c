import type { Note } from "./note.js";

/** The notes for people, by survey. */
export function report(notes: readonly Note[]): string {
  const bySurvey = new Map<string, Note[]>();
  for (const note of notes) bySurvey.set(note.survey, [...(bySurvey.get(note.survey) ?? []), note]);

  const groups = [...bySurvey].map(([survey, group]) =>
    [safe(survey) || "All surveys", ...group.map(lineOf)].join("\n"),
  );
  const count = notes.length === 1 ? "1 thing is" : `${notes.length} things are`;
  return `${count} not as before:\n\n${groups.join("\n\n")}\n`;
}

function lineOf({ path, what, instead }: Note): string {
  return `  ${safe(path)}\n    ${safe(what)}${instead === undefined ? "" : `\n    -> ${safe(instead)}`}`;
}

/** What an export says must not steer the terminal that shows it. */
function safe(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, " ");
}
