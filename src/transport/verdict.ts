import type { ItemResult } from "../model/wire.js";

/** What a reply, or none, means for the records that were sent. */
export type Verdict =
  /** The collector has spoken, record by record; one that it did not name is sent again. */
  | { readonly kind: "settled"; readonly results: readonly ItemResult[]; readonly retryAfterMs?: number }
  /** Try again later: sooner or later it will work. `status` where there was a reply: one record may be at fault. */
  | { readonly kind: "retry"; readonly reason: string; readonly retryAfterMs?: number; readonly status?: number }
  /** Nothing will get through until somebody mends the set-up or the collector. Nothing is lost meanwhile. */
  | { readonly kind: "suspend"; readonly reason: string }
  /** The collector is gone for good, as far as it knows itself: this page does not ask again. Nothing is lost. */
  | { readonly kind: "gone"; readonly reason: string }
  /** Something in this batch can't be read: with fewer it shows what. */
  | { readonly kind: "refused"; readonly reason: string }
  /** A refusal that we don't know; one record alone gets a few more tries. */
  | { readonly kind: "doubted"; readonly reason: string }
  /** As many bytes are too many. */
  | { readonly kind: "tooLarge"; readonly reason: string };
