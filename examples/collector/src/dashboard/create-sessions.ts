import { type Context, Hono } from "hono";
import { findReadKey } from "../access/find-read-key.js";
import type { ReadKey } from "../access/keys.js";
import { closeSession, openSession } from "../access/session.js";
import { readBody } from "../batch/read-body.js";
import { isRefusal, type Refusal, refuse } from "../batch/refusal.js";
import type { Log } from "../observe/log-event.js";

/** A key is a few dozen characters. */
const MAX_BODY = 1_000;

const UNREADABLE: Refusal = { status: 400, code: "unreadable", message: 'Send JSON: { "key": "…" }' };
const NOT_JSON: Refusal = { status: 415, code: "type_unsupported", message: "Send the key as application/json." };
const UNKNOWN: Refusal = { status: 401, code: "unknown_key", message: "No read key of this collector." };

/** Signing in and out. What they answer is a cookie: see docs/decisions/0025. */
export function createSessions(options: {
  readonly readKeys: readonly ReadKey[];
  readonly project: string;
  readonly now: () => number;
  readonly log: Log;
  /** Guesses cost. */
  readonly limit: (c: Context) => Refusal | undefined;
}): Hono {
  const { readKeys, project, now, log, limit } = options;
  const app = new Hono();

  app.post("/", async (c) => {
    const tooOften = limit(c);
    if (tooOften) return refuse(c, tooOften);
    // Pages elsewhere can't send this type without asking, and are never told yes: nobody is signed in by a stranger.
    if (!/^application\/json\b/i.test(c.req.header("content-type") ?? "")) return refuse(c, NOT_JSON);
    const given = await readKey(c);
    if (given === undefined) return refuse(c, UNREADABLE);

    const found = await findReadKey(readKeys, given);
    if (!found) return refuse(c, UNKNOWN);
    await openSession(c, found, now());
    log({ event: "signed_in", project: found.project ?? project });
    return c.body(null, 204);
  });

  app.delete("/", (c) => {
    closeSession(c);
    return c.body(null, 204);
  });

  return app;
}

async function readKey(c: Context): Promise<string | undefined> {
  const body = await readBody(c.req.raw, MAX_BODY, false);
  if (isRefusal(body)) return undefined;
  try {
    const key = (JSON.parse(body.text) as { key?: unknown } | null)?.key;
    return typeof key === "string" ? key : undefined;
  } catch {
    return undefined;
  }
}
