import type { Context } from "hono";
import type { z } from "zod";
import { readBody } from "../batch/read-body.js";
import { isRefusal, type Refusal } from "../batch/refusal.js";

/** A long note, in an alphabet of three bytes. */
const MAX_BODY = 20_000;

const NOT_JSON: Refusal = { status: 415, code: "type_unsupported", message: "Send application/json." };

/** The body, checked. Pages elsewhere can't send this type without asking, and are never told yes. */
export async function readJson<T>(c: Context, schema: z.ZodType<T>): Promise<{ readonly data: T } | Refusal> {
  if (!/^application\/json\s*(;|$)/i.test(c.req.header("content-type") ?? "")) return NOT_JSON;
  const body = await readBody(c.req.raw, MAX_BODY, false);
  if (isRefusal(body)) return body;
  try {
    return checked(JSON.parse(body.text), schema);
  } catch {
    return { status: 400, code: "unreadable", message: "Send JSON." };
  }
}

export function checked<T>(value: unknown, schema: z.ZodType<T>): { readonly data: T } | Refusal {
  const { data, error } = schema.safeParse(value);
  if (!error) return { data };
  const [issue] = error.issues;
  const where = issue?.path.join(".").slice(0, 100);
  return { status: 400, code: "invalid", message: `${where ? `${where}: ` : ""}${issue?.message}` };
}
