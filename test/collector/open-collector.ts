import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BatchReply } from "earshot/schema";
import Database from "libsql";
import { onTestFinished } from "vitest";
import {
  type CollectorOptions,
  createCollector,
  openSqliteStore,
  type Report,
  type Store,
  serveCollector,
  type Where,
} from "../../examples/collector/src/index.js";

interface Opened extends Omit<CollectorOptions, "store"> {
  /** Puts something between the collector and its store. */
  readonly wrap?: (store: Store) => Store;
  readonly where?: Partial<Where>;
}

/** A collector as it runs for real: HTTP on a port of its own, SQLite in a file of its own. Gone when the test ends. */
export async function openCollector({ wrap = (store) => store, where, ...options }: Opened = {}) {
  const folder = await mkdtemp(join(tmpdir(), "earshot-collector-"));
  const file = join(folder, "feedback.sqlite");
  let open = await start();

  async function start() {
    const store = openSqliteStore(file);
    const collector = createCollector({ log: () => {}, ...options, store: wrap(store) });
    const serving = await serveCollector(collector, { port: 0, ...where });
    return { store, serving };
  }

  async function stop(): Promise<void> {
    await open.serving.close();
    await open.store.close();
  }

  onTestFinished(async () => {
    await stop();
    await rm(folder, { recursive: true });
  });

  const at = (path: string) => `${open.serving.url}${path}`;
  const postRaw = (body: BodyInit, headers: Record<string, string> = { "Content-Type": "text/plain" }) =>
    fetch(at("/v1/batch"), { method: "POST", body, headers });

  return {
    at,
    file,
    postRaw,
    async post(records: readonly unknown[], envelope: Record<string, unknown> = {}): Promise<BatchReply> {
      const sentAt = new Date().toISOString();
      const reply = await postRaw(JSON.stringify({ v: 1, sdk: "earshot/0.1.0", sentAt, batch: records, ...envelope }));
      if (reply.status !== 200) throw new Error(`HTTP ${reply.status}: ${await reply.text()}`);
      return (await reply.json()) as BatchReply;
    },
    async report(query = ""): Promise<Report> {
      return (await (await fetch(at(`/dashboard/data${query}`))).json()) as Report;
    },
    /** What is in the file decides, whatever the collector says of it. */
    rows(sql = "SELECT id, rev, body FROM record ORDER BY id"): Record<string, unknown>[] {
      const db = new Database(file);
      try {
        return db.prepare(sql).all() as Record<string, unknown>[];
      } finally {
        db.close();
      }
    },
    async restart(): Promise<void> {
      await stop();
      open = await start();
    },
  };
}
