import type { ItemResult } from "../model/wire.js";

/** What a reply, or none, means for the records that were sent. */
export type Verdict =
  /** The collector has spoken, record by record. */
  | { readonly kind: "settled"; readonly results: readonly ItemResult[]; readonly retryAfterMs?: number }
  /** Try again later: sooner or later it will work. */
  | { readonly kind: "retry"; readonly reason: string; readonly retryAfterMs?: number }
  /** Nothing will get through until somebody mends the set-up or the collector. Nothing is lost meanwhile. */
  | { readonly kind: "suspend"; readonly reason: string }
  /** Something in this batch can't be read, or it is too large: try with fewer. */
  | { readonly kind: "split"; readonly reason: string };
