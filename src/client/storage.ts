import type { Store } from "../ports.js";
import type { Queue } from "../queue/create-queue.js";

/** The device's store and the queue in it; opened when first needed, and once. */
export type Storage = () => Promise<{ readonly store: Store; readonly queue: Queue }>;
