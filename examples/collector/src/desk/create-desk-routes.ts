import { Hono, type MiddlewareHandler } from "hono";
import type { ReaderEnv } from "../access/create-reader-guard.js";
import { manageOnly } from "../access/manage-only.js";
import { isRefusal, type Refusal, refuse } from "../batch/refusal.js";
import type { Store } from "../store.js";
import { answerOf, contactOf, recordOf } from "./cases/answer-to-case.js";
import type { Case } from "./cases/case.js";
import { checked, readJson } from "./read-json.js";
import { caseChange, caseQuery, newRelease, resending } from "./request-schemas.js";
import type { WorkingDesk } from "./working-desk.js";

export interface DeskRoutesOptions {
  readonly working: WorkingDesk;
  readonly store: Pick<Store, "respondent">;
  readonly now: () => number;
  readonly guard: MiddlewareHandler<ReaderEnv>;
}

const NO_CASE: Refusal = { status: 404, code: "no_such_case", message: "There is no such case." };
const NO_LETTER: Refusal = { status: 404, code: "no_such_letter", message: "There is no such dead letter." };
const STALE: Refusal = {
  status: 409,
  code: "changed_meanwhile",
  message: "Somebody has changed this case since; read it again.",
};

/** What people do about the answers: to be mounted below `/dashboard`. */
export function createDeskRoutes(options: DeskRoutesOptions): Hono<ReaderEnv> {
  const { working, store, now, guard } = options;
  const { desk, tell } = working;
  const app = new Hono<ReaderEnv>();

  async function withAnswer(project: string, found: Case) {
    const kept = await recordOf(store, project, found);
    return { ...found, answer: kept ? answerOf(kept) : null };
  }

  app.get("/cases", guard, async (c) => {
    const query = checked(c.req.query(), caseQuery);
    if (isRefusal(query)) return refuse(c, query);
    const project = c.get("project");
    const { cases, next } = desk.cases.page(project, query.data);
    const shown = await Promise.all(cases.map((each) => withAnswer(project, each)));
    return c.json({ cases: shown, counts: desk.cases.counts(project, now()), ...(next && { next }) });
  });

  app.get("/cases/:id{\\d{1,15}}", guard, async (c) => {
    const [project, id] = [c.get("project"), Number(c.req.param("id"))];
    const found = desk.cases.find(project, id);
    if (!found) return refuse(c, NO_CASE);
    const kept = await recordOf(store, project, found);
    // For those who may write to people, and nobody who may only look at numbers.
    const contact = kept && c.get("mayManage") ? contactOf(kept) : undefined;
    const answer = kept ? { ...answerOf(kept), ...(contact && { contact }) } : null;
    return c.json({ ...found, answer, history: desk.cases.history(project, id) });
  });

  app.patch("/cases/:id{\\d{1,15}}", guard, manageOnly, async (c) => {
    const body = await readJson(c, caseChange);
    if (isRefusal(body)) return refuse(c, body);
    const [project, id] = [c.get("project"), Number(c.req.param("id"))];
    const changed = desk.together(() => {
      const result = desk.cases.change(project, id, body.data, now());
      if (typeof result === "object" && result.rev !== body.data.rev) tell(project, "case.changed", id);
      return result;
    });
    if (changed === "missing") return refuse(c, NO_CASE);
    if (changed === "stale") return refuse(c, STALE);
    return c.json({ ...changed, history: desk.cases.history(project, id) });
  });

  app.get("/alerts", guard, (c) => c.json({ alerts: desk.alerts.newest(c.get("project")) }));
  app.get("/audit", guard, manageOnly, (c) => c.json({ entries: desk.audit.newest(c.get("project")) }));
  app.get("/releases", guard, (c) => c.json({ releases: desk.releases.all(c.get("project")) }));

  app.post("/releases", guard, manageOnly, async (c) => {
    const body = await readJson(c, newRelease);
    if (isRefusal(body)) return refuse(c, body);
    const { name, at = now(), by } = body.data;
    desk.together(() => {
      desk.releases.add(c.get("project"), { name, at });
      desk.audit.add(c.get("project"), { at: now(), action: "release.added", ...(by !== undefined && { by }) });
    });
    return c.json({ name, at }, 201);
  });

  app.get("/webhooks/dead", guard, manageOnly, (c) => c.json({ letters: desk.outbox.dead(c.get("project")) }));

  app.post("/webhooks/dead/:id{\\w{1,100}}", guard, manageOnly, async (c) => {
    const body = await readJson(c, resending);
    if (isRefusal(body)) return refuse(c, body);
    const { by } = body.data;
    if (!working.resend(c.get("project"), c.req.param("id"))) return refuse(c, NO_LETTER);
    desk.audit.add(c.get("project"), { at: now(), action: "webhook.resent", ...(by !== undefined && { by }) });
    return c.body(null, 202);
  });

  return app;
}
