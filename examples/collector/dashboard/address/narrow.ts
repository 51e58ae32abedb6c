import type { Segment } from "../../src/store.js";
import type { Address } from "./address.js";

/** The same of some people only; without a segment, of everybody. */
export function narrow({ segment: _, ...rest }: Address, segment?: Segment): Address {
  return { ...rest, ...(segment && { segment }) };
}
