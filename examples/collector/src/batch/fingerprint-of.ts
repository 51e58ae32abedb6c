const encoder = new TextEncoder();

/**
 * SHA-256 of an item as it was sent. The client sends every try of one rev byte by byte alike, so what was sent is what a
 * repeat is told by.
 */
export async function fingerprintOf(item: unknown): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", encoder.encode(JSON.stringify(item)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
