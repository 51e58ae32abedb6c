import { escaped } from "./quoted.js";

type Value = string | number | readonly (string | number)[];

/** A row as a line of `TabSeparated`, in the order of its members: read by ClickHouse with less effort than JSON. */
export function lineOf(row: object): string {
  return Object.values(row).map(written).join("\t");
}

function written(value: Value): string {
  if (typeof value === "string") return escaped(value);
  return typeof value === "number" ? `${value}` : `[${value.map(element).join(",")}]`;
}

const element = (value: string | number) => (typeof value === "string" ? `'${escaped(value)}'` : value);
