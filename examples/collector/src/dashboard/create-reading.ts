import { type Context, Hono, type MiddlewareHandler } from "hono";
import { z } from "zod";
import type { ReaderEnv } from "../access/create-reader-guard.js";
import { isRefusal, refuse } from "../batch/refusal.js";
import { createCommentReader } from "../comments/create-comment-reader.js";
import { exportStream, FORMATS } from "../export/export-stream.js";
import { periodBefore } from "../query/period-before.js";
import { readQuery, scopeOf, scopeParameters } from "../query/read-scope.js";
import { journeyOf } from "../respondent/journey-of.js";
import type { Store } from "../store.js";

const MAX_COMMENTS = 100;
const text = (maxLength: number) => z.string().max(maxLength, `expected at most ${maxLength} characters`);
const FACET = "expected a facet, like device or trait.plan";
const facet = z
  .string(FACET)
  .max(300, FACET)
  .regex(/^(device|locale|account|source|trait\..+)$/, FACET);
const flag = z.enum(["0", "1"], "expected 0 or 1").default("0");
const limit = z.coerce.number().pipe(z.int().min(1).max(MAX_COMMENTS)).default(MAX_COMMENTS);

/** What can be read of the answers: whole, by segments, word by word, person by person, and as a file. */
export function createReading(options: {
  readonly store: Store;
  readonly now: () => number;
  readonly guard: MiddlewareHandler<ReaderEnv>;
  /** Whether there are cases, alerts and releases, too. */
  readonly hasDesk: boolean;
}): Hono<ReaderEnv> {
  const { store, now, guard, hasDesk } = options;
  const reader = createCommentReader();
  const app = new Hono<ReaderEnv>();

  app.get("/data", guard, (c) =>
    answer(c, { ...scopeParameters, compare: flag }, async ({ compare, ...query }) => {
      const scope = scopeOf(c.get("project"), query);
      const past = compare === "1" ? periodBefore(scope, now()) : undefined;
      const [report, before] = await Promise.all([
        store.report({ ...scope, now: now() }),
        past && store.report({ ...past, now: now(), comments: 0 }),
      ]);
      return {
        ...reader.readReport(report),
        ...(before && { before: before.touchpoints }),
        ...(c.get("bySession") && { signedIn: true }),
        ...(c.get("mayManage") && { mayManage: true }),
        ...(hasDesk && { hasDesk: true }),
      };
    }),
  );
  app.get("/facets", guard, (c) => answer(c, {}, async () => ({ facets: await store.facets(c.get("project")) })));
  app.get("/segments", guard, (c) =>
    answer(c, { ...scopeParameters, by: facet }, async ({ by, ...query }) => ({
      segments: await store.segments({ ...scopeOf(c.get("project"), query), by }),
    })),
  );
  app.get("/comments", guard, (c) =>
    answer(
      c,
      {
        ...scopeParameters,
        search: text(200).exactOptional(),
        touchpoint: text(200).exactOptional(),
        after: text(1_000).exactOptional(),
        limit,
      },
      async ({ from, to, segment, test, ...which }) => {
        const scope = scopeOf(c.get("project"), { from, to, segment, test } as Parameters<typeof scopeOf>[1]);
        const { comments, ...rest } = await store.comments({ ...scope, ...which });
        return { comments: comments.map(reader.readComment), ...rest };
      },
    ),
  );
  app.get("/respondent", guard, (c) =>
    answer(c, { id: text(200).min(1, "expected whose") }, async ({ id }) =>
      journeyOf(await store.respondent(c.get("project"), id), { id, withAddresses: c.get("mayManage") }),
    ),
  );
  for (const format of ["csv", "ndjson"] as const)
    app.get(`/export.${format}`, guard, (c) => {
      const query = readQuery(c.req.query(), scopeParameters);
      if (isRefusal(query)) return refuse(c, query);
      const { type } = FORMATS[format];
      const name = `earshot-${c.get("project")}.${format}`;
      c.header("Content-Type", type);
      c.header("Content-Disposition", `attachment; filename="${name}"`);
      return c.body(exportStream(store, scopeOf(c.get("project"), query), FORMATS[format]));
    });
  return app;
}

/** Reads the address, and answers what it asks for as JSON. */
async function answer<Shape extends z.ZodRawShape>(
  c: Context,
  shape: Shape,
  read: (query: z.output<z.ZodObject<Shape>>) => Promise<object>,
): Promise<Response> {
  const query = readQuery(c.req.query(), shape);
  return isRefusal(query) ? refuse(c, query) : c.json(await read(query));
}
