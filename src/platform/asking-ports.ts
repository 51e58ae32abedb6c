import type { Hooks } from "../model/hooks.js";
import type { AskingPorts } from "../ports.js";
import { ifFree, isFree } from "./if-free.js";
import { post } from "./post.js";
import { openStore } from "./storage/open-store.js";

declare global {
  interface Window {
    earshotHooks?: Hooks;
  }
}

/** What asking takes, as a browser gives it. */
export const askingPorts: AskingPorts = {
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  openStore,
  storeNames: async () => (await indexedDB.databases()).map(({ name = "" }) => name),
  ifFree,
  isFree,
  post,
  // For pages with the script tag, whose configuration is JSON.
  hooks: () => window.earshotHooks ?? {},
};
