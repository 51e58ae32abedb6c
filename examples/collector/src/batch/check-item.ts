import { ENCODING, type ItemResult, record, type WireRecord } from "earshot/schema";

/** A hostile id or field name is echoed only so far. */
const MAX_ECHO = 64;

export type Checked =
  | { readonly record: WireRecord }
  | { readonly rejected: ItemResult & { readonly status: "rejected" } };

/** One item of a batch: a valid record, or the reason why it will never be one. */
export function checkItem(item: unknown): Checked {
  const { data, error } = record.safeParse(item);
  if (data) return { record: data };

  const [issue] = error.issues;
  const code = issue?.code === "custom" && issue.params?.code === ENCODING ? ENCODING : "invalid";
  const field = fieldOf(issue?.path ?? []);
  const { id, rev } = (item ?? {}) as { id?: unknown; rev?: unknown };
  return {
    rejected: {
      id: typeof id === "string" ? id.slice(0, MAX_ECHO) : "",
      ...(Number.isInteger(rev) && { rev: rev as number }),
      status: "rejected",
      code,
      ...(field && { field: field.slice(0, MAX_ECHO) }),
    },
  };
}

/** `answers[0].value` */
function fieldOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((field, key) => {
    if (typeof key === "number") return `${field}[${key}]`;
    return field ? `${field}.${String(key)}` : String(key);
  }, "");
}
