import { Hono, type MiddlewareHandler } from "hono";
import type { ReaderEnv } from "../access/create-reader-guard.js";
import { createCommentReader } from "../comments/create-comment-reader.js";
import type { Store } from "../store.js";
import type { Live } from "./create-live.js";
import { pageHeaders } from "./page-headers.js";

const NO_PAGE = "There is no page here, only its numbers: /dashboard/data";

/** The page at `/dashboard`, what it shows, and the stream that tells it of news. Only the page itself is for everybody. */
export function createDashboard(options: {
  readonly store: Store;
  readonly live: Live;
  readonly now: () => number;
  readonly guard: MiddlewareHandler<ReaderEnv>;
  readonly sessions: Hono;
  /** Serves the files of the page. */
  readonly page: MiddlewareHandler | undefined;
}): Hono<ReaderEnv> {
  const { store, live, now, guard, sessions, page } = options;
  const readComments = createCommentReader();
  const app = new Hono<ReaderEnv>();
  app.use(pageHeaders);
  app.route("/session", sessions);

  app.get("/data", guard, async (c) => {
    const test = c.req.query("test") ?? "0";
    if (test !== "0" && test !== "1") return c.json({ error: { code: "invalid", message: "test is 0 or 1." } }, 400);
    const report = await store.report({ project: c.get("project"), includeTest: test === "1", now: now() });
    return c.json({ ...readComments(report), ...(c.get("bySession") && { signedIn: true }) });
  });

  app.get("/live", guard, (c) => live.connect(c.get("project")));

  if (page) app.get("/*", page);
  app.get("/", (c) => c.text(NO_PAGE, 503));
  return app;
}
