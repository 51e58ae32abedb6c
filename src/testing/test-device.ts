import { memoryStore } from "../lib/memory-store.js";
import { stableHash } from "../lib/stable-hash.js";
import type { Ports, Store } from "../ports.js";
import { type TestClock, testClock } from "./test-clock.js";
import { type TestCollector, testCollector } from "./test-collector.js";
import { type TestPage, testPage } from "./test-page.js";
import { type TestSenses, testSenses } from "./test-senses.js";

/** A device without a browser: give its `ports` to `createEarshot`, then move the clock, the page and the collector. */
export interface TestDevice {
  readonly ports: Ports;
  readonly clock: TestClock;
  readonly page: TestPage;
  /** What a visitor does on the page, for triggers like `scroll` and `frustration`. */
  readonly senses: TestSenses;
  readonly collector: TestCollector;
  /** What the developer of the page was told. */
  readonly logged: readonly string[];
  /** What storage holds, by name of store. */
  readonly stores: ReadonlyMap<string, Map<string, unknown>>;
  /** What is marked on the device beside it, by name of store. */
  readonly marks: ReadonlyMap<string, Map<string, unknown>>;
  /** The same device after a reload: storage and clock stay, the page and its listeners are new. */
  reload(address?: string): TestDevice;
}

export interface TestDeviceOptions {
  readonly address?: string;
  /** Epoch milliseconds. */
  readonly now?: number;
  /** Makes chance repeatable. */
  readonly seed?: number;
}

/**
 * A device without a browser, whose clock, page, visitor and collector are in the hands of a test.
 *
 * @example
 * const device = testDevice();
 * const renderer = testRenderer();
 * const earshot = createEarshot(config, { ports: device.ports, loadRenderer: renderer.load });
 * earshot.track("order_completed");
 * await device.clock.advance(2_000);
 * renderer.prompt(); // the prompt that would be on screen
 */
export function testDevice({ address, now, seed = 1 }: TestDeviceOptions = {}): TestDevice {
  const clock = testClock(now);
  const collector = testCollector();
  const stores = new Map<string, Map<string, unknown>>();
  const marks = new Map<string, Map<string, unknown>>();
  const locks = new Set<string>();
  let drawn = seed * 1_000;

  const device = (page: TestPage): TestDevice => {
    const logged: string[] = [];
    const senses = testSenses();
    const random = () => stableHash(String(drawn++)) / 2 ** 32;
    const ports: Ports = {
      clock,
      page,
      random,
      senses,
      get: collector.get,
      post: collector.post,
      mirror: (store) => store,
      hooks: () => ({}),
      hasLeftovers: async (name) => [...(stores.get(name)?.keys() ?? [])].some((key) => key.startsWith("r/")),
      randomBytes: (count) => Uint8Array.from({ length: count }, () => random() * 256),
      log: (line) => void logged.push(line),
      storeNames: async () => [...stores.keys()],
      openStore(name, persist): Store {
        if (persist !== "local") return memoryStore();
        const entries = stores.get(name) ?? new Map<string, unknown>();
        const { list, update, close } = memoryStore(entries);
        // Made when it is first used, as a browser's is.
        const opened = <T>(work: T) => {
          stores.set(name, entries);
          return work;
        };
        return {
          tier: "indexeddb",
          list: (...args) => opened(list)(...args),
          update: (...args) => opened(update)(...args),
          close,
        };
      },
      openMarks(name) {
        const noted = marks.get(name) ?? new Map<string, unknown>();
        marks.set(name, noted);
        return {
          all: () => Object.fromEntries(noted),
          get: (key) => noted.get(key),
          set: (key, value) => void (value === undefined ? noted.delete(key) : noted.set(key, value)),
          clear: () => noted.clear(),
        };
      },
      isFree: async (name) => !locks.has(name),
      async ifFree(name, work) {
        if (locks.has(name)) return false;
        locks.add(name);
        await work(true).finally(() => locks.delete(name));
        return true;
      },
    };
    const reload = (to = page.address()?.href) => device(testPage(to));
    return { ports, clock, page, senses, collector, logged, stores, marks, reload };
  };
  return device(testPage(address));
}
