import { timingSafeEqual } from "hono/utils/buffer";
import type { ReadKey } from "./keys.js";

/** The one that was given. Takes as long whichever it is, and however much of a wrong one is right. */
export async function findReadKey(readKeys: readonly ReadKey[], given: string): Promise<ReadKey | undefined> {
  const same = await Promise.all(readKeys.map(({ key }) => timingSafeEqual(key, given)));
  return readKeys[same.indexOf(true)];
}

/** What stands in `Authorization: Bearer …`. */
export function bearerOf(header: string | undefined): string | undefined {
  return /^Bearer +(\S+)$/i.exec(header ?? "")?.[1];
}
