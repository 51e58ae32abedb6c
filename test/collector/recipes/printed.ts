import { readFileSync } from "node:fs";

const page = readFileSync(new URL("../../../docs/collectors.md", import.meta.url), "utf8");

/** The code under a heading of the page, as it is printed. @param index which of those in that language */
export function printed(heading: string, language: string, index = 0): string {
  const [, section = ""] = page.split(`\n## ${heading}\n`);
  const blocks = (section.split("\n## ")[0] ?? "").matchAll(/```(\w+)\n(.*?)```/gs);
  const code = [...blocks].filter(([, named]) => named === language)[index]?.[2];
  if (!code) throw new Error(`docs/collectors.md has no ${language} number ${index + 1} under ${heading}`);
  return code;
}
