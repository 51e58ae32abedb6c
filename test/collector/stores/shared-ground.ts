import { afterAll, beforeAll } from "vitest";
import type { Ground } from "./ground.js";

/** One ground for all the suites of a `describe`, for servers take seconds to start: each test has projects of its own. */
export function sharedGround<G extends Ground>(start: () => Promise<G>): () => Promise<G> {
  let ground: G;
  beforeAll(async () => {
    ground = await start();
  });
  afterAll(() => ground?.end());
  return async () => ({ ...ground, end: async () => {} });
}
