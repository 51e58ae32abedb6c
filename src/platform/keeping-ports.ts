import type { Hooks } from "../model/hooks.js";
import type { KeepingPorts } from "../ports.js";
import { post } from "./post.js";
import { mirror } from "./storage/mirror.js";

declare global {
  interface Window {
    earshotHooks?: Hooks;
  }
}

/** What keeping takes, as a browser gives it. */
export const keepingPorts: KeepingPorts = {
  mirror,
  storeNames: async () => (await indexedDB.databases()).map(({ name = "" }) => name),
  post,
  // For pages with the script tag, whose configuration is JSON.
  hooks: () => window.earshotHooks ?? {},
};
