import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openDesk } from "../../../examples/collector/src/desk/file/open-desk.js";
import { rulesFile } from "../../../examples/collector/src/desk/rules/rules-schema.js";
import { startDesk } from "../../../examples/collector/src/desk/start-desk.js";
import {
  type CollectorOptions,
  createCollector,
  type LogEvent,
  openSqliteStore,
  serveCollector,
} from "../../../examples/collector/src/index.js";
import { openReceiver, status } from "./open-receiver.js";

export const MANAGER = "sk_manager_0123456789abcdef0123456789abcdef";
export const READER = "sk_reader_0123456789abcdef0123456789abcdef";
export const OTHER = "sk_other_0123456789abcdef0123456789abcdef";
export const SECRET = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;

/** A collector with a desk, both as they run for real, and a key for each kind of reader. Gone when the test ends. */
export async function openShop(rules: unknown = {}, more: Partial<CollectorOptions> = {}) {
  const folder = await mkdtemp(join(tmpdir(), "earshot-shop-"));
  const log: LogEvent[] = [];
  const store = openSqliteStore(join(folder, "feedback.sqlite"));
  const working = startDesk({
    ...{ store, desk: openDesk(join(folder, "desk.sqlite")), rules: rulesFile.parse(rules), project: "default" },
    ...{ allowPrivateWebhooks: true, keepDays: 0, log: (event) => void log.push(event) },
  });
  const readKeys = [{ key: MANAGER, manage: true }, { key: READER }, { key: OTHER, project: "other", manage: true }];
  const collector = createCollector({ store, readKeys, desk: working, log: () => {}, ...more });
  const serving = await serveCollector(collector, { port: 0 });
  onTestFinished(async () => {
    await serving.close();
    await working.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  return {
    ...{ store, working, desk: working.desk, log },
    at: (path: string) => `${serving.url}${path}`,
    async post(...records: readonly unknown[]): Promise<void> {
      const body = JSON.stringify({ v: 1, sdk: "earshot/0.1.0", sentAt: new Date().toISOString(), batch: records });
      const reply = await fetch(`${serving.url}/v1/batch`, { method: "POST", body });
      if (!reply.ok) throw new Error(`HTTP ${reply.status}: ${await reply.text()}`);
    },
    /** What a program with a key asks; resolves with the status and what was said. */
    async ask(method: string, path: string, body?: unknown, { key = MANAGER, type = "application/json" } = {}) {
      const headers = { Authorization: `Bearer ${key}`, ...(body !== undefined && { "Content-Type": type }) };
      const text = typeof body === "string" ? body : JSON.stringify(body);
      const reply = await fetch(`${serving.url}${path}`, {
        method,
        headers,
        ...(body !== undefined && { body: text }),
      });
      const said = await reply.text();
      // biome-ignore lint/suspicious/noExplicitAny: whatever was said
      return { status: reply.status, said: (said ? JSON.parse(said) : undefined) as any };
    },
  };
}

/** A receiver of webhooks, whose answer can be changed. */
export async function openCrm(code = 204) {
  const crm = { status: code };
  const receiver = await openReceiver((reply) => status(crm.status)(reply));
  return Object.assign(crm, receiver);
}
