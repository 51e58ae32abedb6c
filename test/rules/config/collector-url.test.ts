import { expect, test } from "vitest";
import { collectorUrl } from "../../../src/config/collector-url.js";
import { testPage } from "../../../src/testing/index.js";

const page = testPage("https://shop.example/checkout/");

test.each([
  ["/v1/batch", "https://shop.example/v1/batch"],
  ["https://collect.example/b?k=1", "https://collect.example/b?k=1"],
  ["http://localhost:4600/v1/batch", "http://localhost:4600/v1/batch"],
])("%s is %s", (written, absolute) => {
  expect(collectorUrl(written, page)).toBe(absolute);
});

test.each([
  [undefined, "is missing"],
  ["", "is missing"],
  ["javascript:alert(1)", "no http(s) address"],
  ["http://", "no http(s) address"],
  ["ftp://collect.example/", "no http(s) address"],
  ["https://me:secret@collect.example/", "password"],
  ["https://collect.example/#part", "fragment"],
  ["http://collect.example/v1/batch", "https page"],
])("S29, S30: %s is refused: %s", (written, reason) => {
  expect(() => collectorUrl(written, page)).toThrow(
    expect.objectContaining({ code: "collector_invalid", path: "collector", message: expect.stringContaining(reason) }),
  );
});
