import { Hono, type MiddlewareHandler } from "hono";
import type { ReaderEnv } from "../access/create-reader-guard.js";
import { createDeskRoutes } from "../desk/create-desk-routes.js";
import type { WorkingDesk } from "../desk/working-desk.js";
import type { Store } from "../store.js";
import type { Live } from "./create-live.js";
import { createReading } from "./create-reading.js";
import { pageHeaders } from "./page-headers.js";

const NO_PAGE = "There is no page here, only its numbers: /dashboard/data";

/** The page at `/dashboard`, what it shows, and the stream that tells it of news. Only the page itself is for everybody. */
export function createDashboard(options: {
  readonly store: Store;
  readonly live: Live;
  readonly now: () => number;
  readonly guard: MiddlewareHandler<ReaderEnv>;
  readonly sessions: Hono;
  /** Cases, alerts and releases, where there is a desk. */
  readonly desk: WorkingDesk | undefined;
  /** Serves the files of the page. */
  readonly page: MiddlewareHandler | undefined;
}): Hono<ReaderEnv> {
  const { store, live, now, guard, sessions, desk, page } = options;
  const app = new Hono<ReaderEnv>();
  app.use(pageHeaders);
  app.route("/session", sessions);

  app.route("/", createReading({ store, now, guard, hasDesk: desk !== undefined }));
  if (desk) app.route("/", createDeskRoutes({ working: desk, store, now, guard }));
  app.get("/live", guard, (c) => live.connect(c.get("project")));

  if (page) app.get("/*", page);
  app.get("/", (c) => c.text(NO_PAGE, 503));
  return app;
}
