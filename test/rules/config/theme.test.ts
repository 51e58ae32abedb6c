import { expect, test } from "vitest";
import { normalize } from "../../../src/config/normalize.js";

const themeOf = (theme: object, log: (line: string) => void = () => {}) =>
  normalize({ touchpoints: [], theme }, log).theme;

test("a theme is taken as it is written", () => {
  const theme = { accent: "#0B57d0", radius: "0.75rem", font: "inherit", scheme: "dark", preset: "soft" };
  expect(themeOf(theme)).toEqual(theme);
  expect(themeOf({ accent: "#fff" })).toEqual({ accent: "#fff" });
});

test.each([
  ["red;}*{display:none", "1px;color:red"],
  ["url(https://evil.example/?)", "expression(1)"],
  ["</style>", "calc(1px)"],
  ["rebeccapurple", "12"],
  ["\\3b", "1px\n;"],
])("S05: a value that is no colour or no length is left out, and told of: %o, %o", (accent, radius) => {
  const lines: string[] = [];
  expect(themeOf({ accent, radius, scheme: "dark" }, (line) => lines.push(line))).toEqual({ scheme: "dark" });
  expect(lines.join()).toMatch(/theme\.accent.*theme\.radius/);
});
