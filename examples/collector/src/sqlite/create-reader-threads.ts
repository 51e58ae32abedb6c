import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { CursorError } from "../stores/cursor-error.js";
import type { Question, Reply } from "./reader-thread.js";

/** So that who asks for little need not wait for who asked for much. */
const MAX_THREADS = 2;

/** Built, this module is part of `server.js`, and the thread's a file in a folder beside it. */
const BUILT = new URL("./sqlite/reader-thread.js", import.meta.url);
const SOURCE = new URL("./reader-thread.ts", import.meta.url);
/** Whatever reads TypeScript for this thread may not do so for another. */
const READ_SOURCE = `import("tsx/esm/api").then(({ register }) => (register(), import(${JSON.stringify(SOURCE)})))`;

function startThread(file: string): Worker {
  const isSource = import.meta.url.endsWith(".ts");
  return isSource ? new Worker(READ_SOURCE, { eval: true, workerData: file }) : new Worker(BUILT, { workerData: file });
}

export interface ReaderThreads {
  ask(question: Question): Promise<unknown>;
  /** Ends them once they have answered what they are at; what waits for its turn is rejected. */
  close(): Promise<void>;
}

interface Pending {
  readonly question: Question;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Reads a SQLite file by threads, each with its own connection: whatever they take, nothing else waits for them. */
export function createReaderThreads(file: string): ReaderThreads {
  const waiting: Pending[] = [];
  const busy = new Map<Worker, Pending>();
  const idle: Worker[] = [];

  function start(): Worker {
    const worker = startThread(file);
    worker.on("message", (reply: Reply) => {
      const pending = busy.get(worker);
      busy.delete(worker);
      idle.push(worker);
      worker.unref();
      if (pending) settle(pending, reply);
      next();
    });
    worker.once("error", (error) => leave(worker, error));
    worker.once("exit", () => leave(worker, new Error("the thread that was reading has ended")));
    return worker;
  }

  function leave(worker: Worker, error: Error): void {
    busy.get(worker)?.reject(error);
    busy.delete(worker);
    const place = idle.indexOf(worker);
    if (place >= 0) idle.splice(place, 1);
    next();
  }

  function next(): void {
    while (waiting.length > 0 && busy.size < MAX_THREADS) {
      const worker = idle.pop() ?? start();
      const pending = waiting.shift() as Pending;
      busy.set(worker, pending);
      // Nobody is kept from ending by a thread that has nothing to do.
      worker.ref();
      worker.postMessage(pending.question);
    }
  }

  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        waiting.push({ question, resolve, reject });
        next();
      }),
    async close() {
      for (const { reject } of waiting.splice(0)) reject(new Error("the store was closed"));
      await Promise.all([...busy.keys(), ...idle].map(end));
    },
  };
}

/** By its own hand, for a connection that is not closed leaves two files beside the one. */
async function end(worker: Worker): Promise<void> {
  const ended = once(worker, "exit");
  worker.ref();
  worker.postMessage("close");
  await ended;
}

function settle({ resolve, reject }: Pending, reply: Reply): void {
  if ("value" in reply) {
    resolve(reply.value);
    return;
  }
  const { message, code, isCursor } = reply.error;
  reject(isCursor ? new CursorError(message) : Object.assign(new Error(message), code && { code }));
}
