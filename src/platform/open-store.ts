import { memoryStore } from "../lib/memory-store.js";
import { messageOf } from "../lib/message-of.js";
import type { OpenStore } from "../ports.js";
import { indexedDbStore } from "./indexed-db-store.js";

/** Finds out by doing, not by the browser's name, whether IndexedDB keeps what it is given; memory if it doesn't. */
export const openStore: OpenStore = async (name, onDegraded) => {
  try {
    const store = indexedDbStore(name);
    await store.update([], () => ({ put: [["m/probe", 1]], remove: ["m/probe"], result: undefined }));
    return store;
  } catch (error) {
    onDegraded(messageOf(error));
    return memoryStore();
  }
};
