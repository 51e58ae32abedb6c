import { existsSync } from "node:fs";

const SETPRIV = "/usr/bin/setpriv";

/**
 * A command whose process ends with the one that starts it, even when that is killed and can't end anything itself: the
 * kernel does it. Only Linux can; elsewhere it is the command as it is.
 */
export function tied(command: string, ...args: string[]): [string, ...string[]] {
  return existsSync(SETPRIV) ? [SETPRIV, "--pdeathsig", "KILL", command, ...args] : [command, ...args];
}
