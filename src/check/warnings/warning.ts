import type { Note } from "../finding.js";
import type { Survey } from "./survey.js";

export type Warning = Omit<Note, "severity">;

/** One kind of thing to warn of. */
export type FindWarnings = (survey: Survey) => Warning[];
