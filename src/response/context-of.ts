import type { Context } from "../model/wire.js";
import type { Page } from "../ports.js";
import { bounded } from "./bounded.js";

const MAX_PATH = 2_048;
const MAX_TRIGGER = 200;

/**
 * The circumstances of a prompt: of the page's address the path alone, of the one before it the host alone. The path is
 * that of this moment; the rest is looked at when it is asked for.
 */
export function contextOf(page: Page, session: string, trigger: string): () => Context {
  const path = page.address()?.pathname;
  return () => contextAt(page, path, session, trigger);
}

function contextAt(page: Page, path: string | undefined, session: string, trigger: string): Context {
  const referrerHost = page.referrer() ? page.address(page.referrer())?.host : undefined;
  return {
    ...(path !== undefined && { path: bounded(path, MAX_PATH) }),
    ...(referrerHost && { referrerHost }),
    ...page.surroundings(),
    session,
    trigger: bounded(trigger, MAX_TRIGGER),
  };
}
