import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** Why a whole request was turned down: for whoever reads the network tab, and nothing about our insides. */
export interface Refusal {
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly message: string;
  /** How long to leave us alone. */
  readonly retryAfterMs?: number;
}

declare module "hono" {
  interface ContextVariableMap {
    /** Why this request was turned down, for those who count and log. */
    refused?: Refusal;
  }
}

/** Whether it is a refusal, and not what was asked for. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && "status" in value && "code" in value;
}

export function refuse(c: Context, refusal: Refusal): Response {
  const { status, code, message, retryAfterMs } = refusal;
  c.set("refused", refusal);
  // What is left of a body that is too large isn't worth reading.
  if (status === 413) c.header("Connection", "close");
  // In the body too: proxies and CORS hide the header.
  if (retryAfterMs !== undefined) c.header("Retry-After", String(Math.ceil(retryAfterMs / 1_000)));
  return c.json({ v: 1, error: { code, message }, ...(retryAfterMs !== undefined && { retryAfterMs }) }, status);
}
