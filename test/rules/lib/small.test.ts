import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanText } from "../../../src/lib/clean-text.js";
import { duration } from "../../../src/lib/duration.js";
import { isLocalHost } from "../../../src/lib/is-local-host.js";
import { stableHash } from "../../../src/lib/stable-hash.js";
import { utf8Length } from "../../../src/lib/utf8-length.js";
import { uuidV7 } from "../../../src/lib/uuid-v7.js";

test.each([
  ["30s", 30_000],
  ["5m", 300_000],
  ["12h", 43_200_000],
  ["90d", 7_776_000_000],
  ["2w", 1_209_600_000],
  ["0s", 0],
  ["5", undefined],
  ["-5m", undefined],
  ["1.5h", undefined],
  ["5 m", undefined],
  ["", undefined],
  [5, undefined],
])("a duration of %j is %s ms", (text, ms) => {
  expect(duration(text)).toBe(ms);
});

test("ids are UUIDs of version 7, and rise though the clock is set back", () => {
  let now = Date.UTC(2026, 0, 1);
  const next = uuidV7(
    () => now,
    (count) => crypto.getRandomValues(new Uint8Array(count)),
  );
  const ids = Array.from({ length: 100 }, (_, i) => {
    if (i === 50) now -= 3_600_000;
    return next();
  });
  for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(100);
  expect(parseInt(ids[0]?.replace("-", "").slice(0, 12) ?? "", 16)).toBe(Date.UTC(2026, 0, 1));
});

test("hashes spread evenly", () => {
  const tenth = Array.from({ length: 10_000 }, (_, i) => stableHash(`visitor-${i}`) / 2 ** 32).filter((x) => x < 0.1);
  expect(tenth.length).toBeGreaterThan(900);
  expect(tenth.length).toBeLessThan(1_100);
});

test("text comes out well-formed and without NUL, and nothing else of it changes", () => {
  expect(cleanText("a\0b\ud83dc😀")).toBe("ab\ufffdc😀");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const clean = cleanText(text);
      expect(() => encodeURIComponent(clean)).not.toThrow();
      expect(clean).not.toContain("\0");
    }),
  );
});

test("counts bytes as an encoder does", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
});

test.each(["localhost", "127.0.0.1", "[::1]", "shop.localhost"])("%s is this machine", (host) => {
  expect(isLocalHost(host)).toBe(true);
});
test.each(["localhost.example", "127.0.0.1.example", "example.com"])("%s is not", (host) => {
  expect(isLocalHost(host)).toBe(false);
});
