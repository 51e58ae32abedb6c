import { expect, test } from "vitest";
import { isSafeLink } from "../../../src/lib/is-safe-link.js";

test.each([
  "https://example.com/",
  "HTTP://example.com/",
  "//example.com/",
  "mailto:us@example.com",
  "/review",
  "?score=9",
  "#thanks",
  "../review",
])("%s goes somewhere", (address) => {
  expect(isSafeLink(address)).toBe(true);
});

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "\tjavascript:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "blob:https://example.com/1",
  "vbscript:x",
  "file:///etc/passwd",
  "",
])("S03: %o is none that we know", (address) => {
  expect(isSafeLink(address)).toBe(false);
});
