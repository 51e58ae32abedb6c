import type { TouchpointsConfig } from "../../../../src/model/touchpoints-config.js";
import type { WireRecord } from "../../../../src/model/wire.js";
import type { View } from "../state/state.js";

/** What the page in the frame is told to show. */
export interface Staging {
  readonly config: TouchpointsConfig;
  /** Id of the touchpoint. */
  readonly touchpoint: string;
  readonly view: Omit<View, "width">;
  /** Device and address of the scene, which are on the records. */
  readonly device: string;
  readonly address: string;
}

/** What the frame tells. */
export type StageWord =
  | { readonly listens: true }
  | { readonly shown: true }
  | { readonly failed: string }
  | { readonly records: readonly WireRecord[] };
