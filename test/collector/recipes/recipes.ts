import { lambda } from "./lambda.js";
import { postgresql } from "./postgres.js";
import { servers } from "./servers.js";
import { spreadsheet } from "./spreadsheet.js";
import { workers } from "./workers.js";

export const all = [...servers, workers, lambda, postgresql, spreadsheet];

/** Those that can be run here. With `CI` set it is all of them: there what is missing fails. */
export const recipes = all.filter(({ name, missing }) => {
  if (!missing || process.env.CI) return true;
  console.warn(`LEFT OUT: the collector in ${name}. skipped: no server (${missing} isn't installed)`);
  return false;
});
