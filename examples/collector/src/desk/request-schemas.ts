import { z } from "zod";
import { CASE_STATES } from "./cases/case.js";

const name = z.string().trim().min(1).max(200);

/** The body of `PATCH /dashboard/cases/ID`. */
export const caseChange = z
  .strictObject({
    rev: z.int().min(1),
    by: name,
    state: z.enum(CASE_STATES).optional(),
    owner: name.nullable().optional(),
    note: z.string().trim().min(1).max(5_000).optional(),
  })
  .refine(({ state, owner, note }) => state !== undefined || owner !== undefined || note !== undefined, {
    error: "expected a state, an owner or a note",
  });

/** The body of `POST /dashboard/releases`. */
export const newRelease = z.strictObject({
  name,
  at: z.int().min(0).max(8_640_000_000_000).optional(),
  by: name.optional(),
});

/** The body of `POST /dashboard/webhooks/dead/ID`. */
export const resending = z.strictObject({ by: name.optional() });

/** The query of `GET /dashboard/cases`. */
export const caseQuery = z.strictObject({
  state: z.enum(CASE_STATES).optional(),
  owner: name.optional(),
  after: z.coerce.number<string>().int().min(1).optional(),
  limit: z.coerce.number<string>().int().min(1).max(50).default(20),
});
