import type { AskingPorts } from "../ports.js";
import { ifFree, isFree } from "./if-free.js";
import { type LoadFallbacks, storeOpener } from "./storage/store-opener.js";

/** What asking takes, as a browser gives it. */
export function askingPorts(loadFallbacks: LoadFallbacks): AskingPorts {
  return {
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    openStore: storeOpener(loadFallbacks),
    ifFree,
    isFree,
  };
}
