import type { Path } from "../../../../src/check/finding.js";
import { edit } from "../document/edit.js";
import { moveItem } from "../document/move-item.js";
import { renameKey } from "../document/rename-key.js";

/** What a form may do to the file: one place of it at a time. */
export interface Edits {
  /** `undefined` takes it away. */
  set(path: Path, value: unknown): void;
  move(list: Path, from: number, to: number): void;
  rename(path: Path, name: string): void;
}

export function createEdits(text: string, onChange: (text: string) => void): Edits {
  return {
    set: (path, value) => onChange(edit(text, path, value)),
    move: (list, from, to) => onChange(moveItem(text, list, from, to)),
    rename: (path, name) => onChange(renameKey(text, path, name)),
  };
}
