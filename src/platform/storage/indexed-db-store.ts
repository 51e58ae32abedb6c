import { promisifyRequest } from "idb-keyval";
import type { Store } from "../../ports.js";
import { OBJECT_STORE, VERSION } from "./database.js";

const OPEN_TIMEOUT_MS = 3_000;
/** An open connection can keep another tab's upgrade waiting; one that rests is closed. */
const IDLE_MS = 30_000;
/** Not asked again: who waits has waited long enough. */
const NO_ANSWER = new Error("IndexedDB does not answer");

/**
 * Keys and values in IndexedDB.
 *
 * Beside idb-keyval's own store this one never remembers a failed opening, steps aside for another tab's upgrade,
 * opens once more when the browser has closed the connection behind its back, and asks for strict durability: what
 * it says is saved survives the browser's death.
 */
export function indexedDbStore(name: string): Store {
  let connection: Promise<IDBDatabase> | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  function forget(): void {
    clearTimeout(idle);
    const closing = connection;
    connection = undefined;
    closing?.then((db) => db.close()).catch(() => {});
  }

  function connect(): Promise<IDBDatabase> {
    connection ??= open(name, forget);
    connection.catch(forget);
    clearTimeout(idle);
    idle = setTimeout(forget, IDLE_MS);
    return connection;
  }

  /** Where nothing was begun, nothing was changed: it may be tried once more. */
  async function transact<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>): Promise<T> {
    let begun = false;
    async function attempt(): Promise<T> {
      const db = await connect();
      const store = db.transaction(OBJECT_STORE, mode, { durability: "strict" }).objectStore(OBJECT_STORE);
      begun = true;
      // In one go: a page that holds everything up, by a dialog or a synchronous request, would let it run out.
      // Whatever `work` meets first is the better word on what went wrong; the other must not go unheard either.
      const [result] = await Promise.all([work(store), committed(store.transaction)]);
      return result;
    }
    try {
      return await attempt().catch((error) => {
        if (begun) throw error;
        forget();
        if (error === NO_ANSWER) throw error;
        return attempt();
      });
    } finally {
      // What was under way at the close is still written down: the reply to a batch, an answer just given.
      if (closed) forget();
    }
  }

  return {
    tier: "indexeddb",

    list: (prefix, limit) =>
      transact("readonly", async (store) => {
        const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
        const [keys, values] = await Promise.all([
          promisifyRequest(store.getAllKeys(range, limit)),
          promisifyRequest<unknown[]>(store.getAll(range, limit)),
        ]);
        return keys.map((key, i) => [String(key), values[i]] as const);
      }),

    update: (keys, decide) =>
      transact(
        "readwrite",
        (store) =>
          new Promise((resolve, reject) => {
            const values: unknown[] = [];
            let missing = keys.length;

            // From within the last reply: a promise is kept a moment later, and that may be too late.
            function act(): void {
              try {
                const { put = [], remove = [], result } = decide(values);
                for (const [key, value] of put) store.put(value, key);
                for (const key of remove) store.delete(key);
                resolve(result);
              } catch (error) {
                // A value that can't be stored throws here, and those before it would be committed without it.
                store.transaction.abort();
                reject(error);
              }
            }

            for (const [i, key] of keys.entries()) {
              const reading = store.get(key);
              reading.onsuccess = () => {
                values[i] = reading.result;
                missing -= 1;
                if (!missing) act();
              };
            }
            if (!missing) act();
          }),
      ),

    close() {
      closed = true;
      forget();
    },
  };
}

/** A failed request reaches the transaction before it has a reason to tell: only the end of it is asked. */
function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error("IndexedDB took the change back"));
  });
}

function open(name: string, onLost: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, VERSION);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(NO_ANSWER);
    }, OPEN_TIMEOUT_MS);

    request.onupgradeneeded = () => request.result.createObjectStore(OBJECT_STORE);
    request.onerror = () => {
      clearTimeout(timer);
      reject(request.error ?? new Error("IndexedDB can't be opened"));
    };
    request.onsuccess = () => {
      clearTimeout(timer);
      const db = request.result;
      if (late) return db.close();
      db.onversionchange = db.onclose = onLost;
      resolve(db);
    };
  });
}
