import type { Earshot } from "../model/earshot.js";
import { createClient } from "./create-client.js";

/** The handle where there is no page to be on: every call is taken, nothing happens. */
export function createInert(): Earshot {
  return createClient({} as never, {} as never, Promise.resolve(undefined));
}
