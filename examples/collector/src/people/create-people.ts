import { Hono, type MiddlewareHandler } from "hono";
import type { ReaderEnv } from "../access/create-reader-guard.js";
import { keyOnly } from "../access/key-only.js";
import { manageOnly } from "../access/manage-only.js";
import { type Refusal, refuse } from "../batch/refusal.js";
import type { Log } from "../observe/log-event.js";
import { journeyOf } from "../respondent/journey-of.js";
import type { Store } from "../store.js";

const NO_ID: Refusal = {
  status: 400,
  code: "invalid",
  message: "Whose? /v1/respondents/ID, by userId or anonymousId, of at most 200 characters.",
};

export interface PeopleOptions {
  readonly store: Pick<Store, "respondent" | "erase">;
  readonly guard: MiddlewareHandler<ReaderEnv>;
  readonly now: () => number;
  readonly log: Log;
  /** Forgets what else is kept of somebody, before their records go. */
  readonly onErase?: (project: string, id: string) => Promise<void> | void;
  /** Told once it is done: what was done, and not whose. */
  readonly onDone?: (project: string, done: "exported" | "erased", records: number) => Promise<void> | void;
}

/** What people may ask for: all that is kept of them, and that it be gone. By a key that may manage, never a cookie. */
export function createPeople({ store, guard, now, log, onErase, onDone }: PeopleOptions): Hono<ReaderEnv> {
  const app = new Hono<ReaderEnv>();
  app.use("/:id", guard, keyOnly, manageOnly);
  app.use("/:id", async (c, next) => {
    const { length } = c.req.param("id");
    return length >= 1 && length <= 200 ? next() : refuse(c, NO_ID);
  });

  app.get("/:id", async (c) => {
    const [project, id] = [c.get("project"), c.req.param("id")];
    const kept = await store.respondent(project, id);
    const { seenWith } = journeyOf(kept, { id, withAddresses: true });
    log({ event: "exported", project, records: kept.length });
    await onDone?.(project, "exported", kept.length);
    return c.json({ v: 1, id, seenWith, records: kept.map(({ record }) => record) });
  });

  app.delete("/:id", async (c) => {
    const [project, id] = [c.get("project"), c.req.param("id")];
    const { seenWith } = journeyOf(await store.respondent(project, id), { id, withAddresses: false });
    await onErase?.(project, id);
    const records = await store.erase(project, id, now());
    log({ event: "erased", project, records });
    await onDone?.(project, "erased", records);
    return c.json({ v: 1, erased: records, seenWith });
  });
  return app;
}
