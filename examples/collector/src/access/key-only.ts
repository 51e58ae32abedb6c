import type { MiddlewareHandler } from "hono";
import { type Refusal, refuse } from "../batch/refusal.js";
import type { ReaderEnv } from "./create-reader-guard.js";

const NO_SESSION: Refusal = {
  status: 401,
  code: "key_needed",
  message: "This takes a key as Authorization: Bearer, and no session.",
};

/** Stands behind the reader's guard, before what programs do: no browser that is signed in does it by accident. */
export const keyOnly: MiddlewareHandler<ReaderEnv> = async (c, next) =>
  c.get("bySession") ? refuse(c, NO_SESSION) : next();
