import type { ContentfulStatusCode } from "hono/utils/http-status";

/** Why a whole request was turned down: for whoever reads the network tab, and nothing about our insides. */
export interface Refusal {
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly message: string;
}

/** Whether it is a refusal, and not what was asked for. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && "status" in value && "code" in value;
}
