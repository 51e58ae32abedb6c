import { ImportError } from "./import-error.js";
import { FIELDS, SAME_FOR_ALL, type Settings, SOURCES } from "./settings.js";

/** What the command and the address of `POST /v1/import` say, in the same words. */
export interface Said {
  /** `text=Review,rating=Stars:1-5,at=Date`, all at once or one by one; a colon does as well as the first `=`. */
  readonly map: readonly string[];
  readonly source?: string | undefined;
  readonly touchpoint?: string | undefined;
  readonly stage?: string | undefined;
  readonly locale?: string | undefined;
  readonly dateFormat?: string | undefined;
}

const NAME = `(?:${FIELDS.join("|")}|trait\\.[^=:,]+)`;
/** A comma before the next field, or what is taken for one; any other stays in the name of its column. */
const BETWEEN = new RegExp(`,(?=\\s*(?:${NAME}|\\w+)[=:])`);
const PAIR = new RegExp(`^\\s*(${NAME})[=:](.+)$`, "s");
const SCALE = /^(.+):(-?\d{1,6})-(-?\d{1,6})$/s;
const EXAMPLE = "text=Review,rating=Stars:1-5,at=Date";

/** @throws ImportError which says what is missing or wrong, and what would be right */
export function readSettings({ map, dateFormat, ...said }: Said): Settings {
  const columns = new Map<string, string>();
  let scale: Settings["scale"];
  for (const pair of map.flatMap((part) => part.split(BETWEEN))) {
    const [, field = "", value = ""] = PAIR.exec(pair) ?? wrong(`"${clipped(pair)}" maps nothing`);
    if (columns.has(field)) wrong(`"${field}" is mapped twice`);
    columns.set(field, field === "rating" ? ratingColumn(value) : value.trim());
  }

  function ratingColumn(value: string): string {
    const [, column = "", low, high] = SCALE.exec(value) ?? wrong("A rating needs its scale, like rating=Stars:1-5");
    scale = [Number(low), Number(high)];
    if (scale[0] >= scale[1]) wrong(`${low}-${high} is no scale: the lowest comes first, like rating=Stars:1-5`);
    return column.trim();
  }

  for (const field of ["text", "at"] as const)
    if (!columns.has(field)) wrong(`No column for "${field}", which every mention has`);
  const fixed = Object.fromEntries(SAME_FOR_ALL.flatMap((field) => (said[field] ? [[field, said[field]]] : [])));
  for (const field of SAME_FOR_ALL) {
    if (fixed[field] && columns.has(field)) wrong(`"${field}" is given for all rows, and has a column too`);
    if (!fixed[field] && !columns.has(field) && field !== "locale")
      throw new ImportError("map", `Say the ${field} of all rows, or map its column: ${field}=COLUMN.`);
  }
  if (fixed.source && !isSource(fixed.source))
    throw new ImportError("map", `"${clipped(fixed.source)}" is no source. Expected one of: ${SOURCES.join(", ")}.`);
  if (dateFormat && dateFormat !== "dmy" && dateFormat !== "mdy")
    throw new ImportError("map", `"${clipped(dateFormat)}" is no date format. Expected dmy or mdy.`);
  return {
    columns,
    fixed,
    ...(scale && { scale }),
    ...(dateFormat && { dateFormat: dateFormat as "dmy" | "mdy" }),
  };
}

export function isSource(word: string): word is (typeof SOURCES)[number] {
  return (SOURCES as readonly string[]).includes(word);
}

function wrong(what: string): never {
  const known = `${FIELDS.join(", ")}, trait.NAME`;
  throw new ImportError("map", `${what}. Expected FIELD=COLUMN for some of: ${known}.\n  For example: map ${EXAMPLE}`);
}

function clipped(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
