const encoder = new TextEncoder();

/**
 * An id in the form of a UUIDv7 that is always the same for the same parts: the time, and 74 bits of SHA-256 where
 * others are random. So what is imported twice is there once.
 *
 * @param at epoch milliseconds; 0 where the parts say it all, and the time may be corrected later
 * @see https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-7
 */
export async function mentionId(at: number, parts: readonly string[]): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", encoder.encode(JSON.stringify(parts)));
  const time = at.toString(16).padStart(12, "0");
  const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const variant = "89ab"[Number.parseInt(hash.charAt(3), 16) & 3];
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}`;
}
