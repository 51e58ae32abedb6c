import type { TouchpointsConfig } from "../../model/touchpoints-config.js";
import type { Note } from "./note.js";

/** What became of an export. The configuration is valid, whatever the export was like. */
export interface Imported {
  readonly config: TouchpointsConfig;
  readonly notes: readonly Note[];
}
