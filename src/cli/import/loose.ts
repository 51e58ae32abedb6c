/** Data of others, of which nothing is known: each reader gives what it asks for, or nothing. */
export type Loose = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What isn't an object has no fields. */
export function fields(value: unknown): Loose {
  return isObject(value) ? value : {};
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Without the blanks around it; a blank text is none. */
export function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() ? value.trim() : undefined;
}

/** Exports write some numbers as texts. */
export function number(value: unknown): number | undefined {
  const read = typeof value === "string" && value.trim() ? Number(value) : value;
  return typeof read === "number" && Number.isFinite(read) ? read : undefined;
}

/** The values of a list, or the one value that stands for it. */
export function scalars(value: unknown): readonly (string | number | boolean)[] {
  return (Array.isArray(value) ? value : [value]).filter((each) =>
    ["string", "number", "boolean"].includes(typeof each),
  );
}
