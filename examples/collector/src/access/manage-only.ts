import type { MiddlewareHandler } from "hono";
import { type Refusal, refuse } from "../batch/refusal.js";
import type { ReaderEnv } from "./create-reader-guard.js";

const MAY_NOT: Refusal = {
  status: 403,
  code: "manage_needed",
  message: 'This takes a read key with "manage": true.',
};
const FOREIGN: Refusal = { status: 403, code: "cross_site", message: "No other site may change anything here." };

/**
 * Stands behind the reader's guard, before everything that changes something.
 *
 * A browser says where a request comes from. On a machine without keys that is all that stands between a page anywhere
 * and the data, for a form may be posted to 127.0.0.1 from any site.
 */
export const manageOnly: MiddlewareHandler<ReaderEnv> = async (c, next) => {
  const site = c.req.header("sec-fetch-site");
  if (site !== undefined && site !== "same-origin" && site !== "none") return refuse(c, FOREIGN);
  return c.get("mayManage") ? next() : refuse(c, MAY_NOT);
};
