import type { Context, MiddlewareHandler } from "hono";
import { type Refusal, refuse } from "../batch/refusal.js";
import { bearerOf, findReadKey } from "./find-read-key.js";
import { isOnThisMachine } from "./is-on-this-machine.js";
import type { ReadKey } from "./keys.js";
import { readSession } from "./session.js";

/** What a guarded route knows of who asks. */
export interface ReaderEnv {
  Variables: {
    /** Whose answers may be shown. */
    readonly project: string;
    /** Whether it was a browser's session that opened the door. */
    readonly bySession: boolean;
    /** Whether they may change things, too. */
    readonly mayManage: boolean;
  };
}

export interface GuardOptions {
  readonly readKeys: readonly ReadKey[];
  readonly project: string;
  readonly now: () => number;
  readonly peerOf: (c: Context) => string | undefined;
}

const NO_KEYS: Refusal = {
  status: 403,
  code: "no_read_keys",
  message: "This collector has no read keys, and shows its answers on its own machine alone.",
};
const KEY_NEEDED: Refusal = { status: 401, code: "key_needed", message: "Reading takes a read key." };

/** Stands before everything that shows answers. Without read keys, only this machine reads. */
export function createReaderGuard({ readKeys, project, now, peerOf }: GuardOptions): MiddlewareHandler<ReaderEnv> {
  async function find(c: Context): Promise<readonly [ReadKey | undefined, boolean]> {
    const bearer = bearerOf(c.req.header("authorization"));
    if (bearer !== undefined) return [await findReadKey(readKeys, bearer), false];
    return [await readSession(c, readKeys, now()), true];
  }

  return async (c, next) => {
    if (readKeys.length === 0) {
      if (!isOnThisMachine(c.req.raw, peerOf(c))) return refuse(c, NO_KEYS);
      c.set("project", project);
      c.set("bySession", false);
      c.set("mayManage", true);
      return next();
    }
    const [found, bySession] = await find(c);
    if (!found) {
      c.header("WWW-Authenticate", 'Bearer realm="earshot"');
      return refuse(c, KEY_NEEDED);
    }
    c.set("project", found.project ?? project);
    c.set("bySession", bySession);
    c.set("mayManage", found.manage ?? false);
    return next();
  };
}
