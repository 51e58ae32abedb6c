import { tables } from "./tables.js";

const PLACES = /(<!-- reference: (.+?) -->\n).*?(<!-- \/reference -->)/gs;

/** A page with its tables as they are made from the schema, each between its markers. */
export function withTables(page: string): string {
  const made = tables();
  const missing = new Set(Object.keys(made));
  const written = page.replace(PLACES, (_, begin: string, name: string, end: string) => {
    const table = made[name];
    if (!table) throw new Error(`there is no table "${name}"; there are: ${Object.keys(made).join(", ")}`);
    missing.delete(name);
    return `${begin}\n${table}\n\n${end}`;
  });
  if (missing.size) throw new Error(`the page has no place for: ${[...missing].join(", ")}`);
  return written;
}
