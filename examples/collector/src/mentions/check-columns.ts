import { ImportError } from "./import-error.js";
import type { Settings } from "./settings.js";

const MAX_LISTED = 50;

/** @throws ImportError which names the columns that there are */
export function checkColumns(header: readonly string[], { columns }: Settings): void {
  for (const column of columns.values()) {
    const count = header.filter((name) => name === column).length;
    if (count === 1) continue;
    const what = count ? `There are ${count} columns ${quoted(column)}` : `There is no column ${quoted(column)}`;
    const names = header.slice(0, MAX_LISTED).map(quoted).join(", ");
    throw new ImportError(
      "unknown_column",
      `${what}. The columns are ${names}${header.length > MAX_LISTED ? ", …" : ""}.`,
    );
  }
}

function quoted(name: string): string {
  return JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name);
}
