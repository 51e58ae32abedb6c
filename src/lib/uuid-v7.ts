/**
 * Makes UUIDs of version 7: ordered by time, 74 random bits.
 * The time never runs backwards within one maker, though the clock may.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-7
 */
export function uuidV7(now: () => number, randomBytes: (count: number) => Uint8Array): () => string {
  let last = 0;
  return () => {
    last = Math.max(last + 1, now());
    const time = last.toString(16).padStart(12, "0");
    const [a, ...b] = Array.from(randomBytes(10));
    const high = 0x7000 + (((a ?? 0) << 4) | ((b[0] ?? 0) & 15));
    const variant = 0x80 | ((b[1] ?? 0) & 0x3f);
    const rest = [variant, ...b.slice(2)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return `${time.slice(0, 8)}-${time.slice(8)}-${high.toString(16)}-${rest.slice(0, 4)}-${rest.slice(4)}`;
  };
}
