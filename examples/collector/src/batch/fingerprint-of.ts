const encoder = new TextEncoder();

/** Node's own, where this is Node: WebCrypto asks another thread, which for so little takes eight times as long. */
const node = globalThis.process?.getBuiltinModule?.("node:crypto");

/**
 * SHA-256 of a record's JSON. The client sends every try of one rev byte by byte alike, so that is what a repeat is told
 * by.
 *
 * @returns the text itself on Node: a promise for each record is more than its hash
 */
export function fingerprintOf(text: string): string | Promise<string> {
  return node ? hashOf(node, text) : digestOf(text);
}

/** At once where Node is new enough for it, which takes half as long. */
function hashOf({ hash, createHash }: typeof import("node:crypto"), text: string): string {
  return hash ? hash("sha256", text, "hex") : createHash("sha256").update(text).digest("hex");
}

async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", encoder.encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
