import { type Context, Hono } from "hono";
import { admitWriter } from "./access/admit-writer.js";
import type { WriteKey } from "./access/keys.js";
import { type IntakePorts, type Receipt, receiveBatch } from "./batch/receive-batch.js";
import { isRefusal, refuse } from "./batch/refusal.js";

/** `POST /v1/batch`: what pages send. */
export function createIntake(
  options: Omit<IntakePorts, "admit"> & {
    readonly writeKeys: readonly WriteKey[];
    readonly project: string;
    readonly addressOf: (c: Context) => string | undefined;
    readonly onReceived: (receipt: Receipt, ms: number) => void;
  },
): Hono {
  const { writeKeys, project, addressOf, onReceived, ...ports } = options;
  const app = new Hono();

  app.post("/batch", async (c) => {
    const startedAt = performance.now();
    const admit = (key: string | undefined) => admitWriter({ writeKeys, project }, key, c.req.header("origin"));
    const receipt = await receiveBatch(c.req.raw, addressOf(c), { ...ports, admit });
    if (isRefusal(receipt)) return refuse(c, receipt);
    onReceived(receipt, performance.now() - startedAt);
    return c.json(receipt.reply);
  });
  app.all("/batch", (c) => {
    c.header("Allow", "POST, OPTIONS");
    return refuse(c, { status: 405, code: "method", message: "Batches are sent by POST." });
  });
  return app;
}
