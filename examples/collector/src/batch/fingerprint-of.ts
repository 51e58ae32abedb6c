const encoder = new TextEncoder();

/** Node's own, where this is Node: WebCrypto asks another thread, which for so little takes eight times as long. */
const node = globalThis.process?.getBuiltinModule?.("node:crypto");

/**
 * SHA-256 of an item as it was sent. The client sends every try of one rev byte by byte alike, so what was sent is what a
 * repeat is told by.
 */
export async function fingerprintOf(item: unknown): Promise<string> {
  const text = JSON.stringify(item);
  if (node) return node.createHash("sha256").update(text).digest("hex");
  const digest = await crypto.subtle.digest("SHA-256", encoder.encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
