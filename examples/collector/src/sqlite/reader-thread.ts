import { parentPort, workerData } from "node:worker_threads";
import Database from "libsql";
import { CursorError } from "../stores/cursor-error.js";
import { createReader, type Reader } from "./create-reader.js";

/** What is asked of a reader; `"close"` is the last thing that a thread is told. */
export interface Question {
  readonly ask: keyof Reader;
  readonly args: readonly unknown[];
}

/** An error loses its class on its way between threads. */
export type Reply =
  | { readonly value: unknown }
  | { readonly error: { readonly message: string; readonly code?: string; readonly isCursor: boolean } };

/** The thread's own connection; see `createReaderThreads`. */
const db = new Database(workerData as string, { readonly: true });
db.pragma("busy_timeout = 5000");
const reader = createReader(db) as Readonly<Record<keyof Reader, (...args: readonly unknown[]) => Promise<unknown>>>;

parentPort?.on("message", async (told: Question | "close") => {
  if (told === "close") {
    db.close();
    parentPort?.close();
    return;
  }
  parentPort?.postMessage(await reply(() => reader[told.ask](...told.args)));
});

async function reply(read: () => Promise<unknown>): Promise<Reply> {
  try {
    return { value: await read() };
  } catch (error) {
    const { message, code } = error as Error & { code?: unknown };
    const isCursor = error instanceof CursorError;
    return { error: { message, ...(typeof code === "string" && { code }), isCursor } };
  }
}
