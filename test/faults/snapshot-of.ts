import { cp, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** By these a browser knows that its profile is in use. */
const LOCKS = new Set(["SingletonLock", "SingletonCookie", "SingletonSocket", "lock", ".parentlock"]);

/** What lies on the disk while the browser is at work, file by file. */
export async function snapshotOf(profile: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), "earshot-fault-"));
  await cp(profile, copy, { recursive: true, filter: (path) => !LOCKS.has(basename(path)) });
  return copy;
}
