import fc from "fast-check";
import { expect, test } from "vitest";
import { createPages, joined } from "../../../examples/collector/src/clickhouse/create-pages.js";

const anyText = fc.string({ unit: "grapheme", maxLength: 40 });

test("what was written down is read again, each with its mark", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, anyText)), (texts) => {
      const pages = createPages();
      const lines = texts.map(([text, mark]) => [pages(text), Buffer.from(mark)] as const);

      expect(joined(lines).toString()).toBe(texts.flat().join(""));
    }),
  );
});

test("lines go on to a new page where one is full, and one that is larger has its own", () => {
  const pages = createPages();
  const texts = ["a".repeat(300_000), "ö".repeat(200_000), "€".repeat(2_000_000), "b", ""];
  const lines = texts.map((text) => pages(text));

  expect(joined(lines.map((line) => [line, Buffer.from("\n")])).toString()).toBe(`${texts.join("\n")}\n`);
  expect(new Set(lines.map(({ page }) => page)).size).toBe(3);
});
