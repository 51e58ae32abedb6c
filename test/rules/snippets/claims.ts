import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Block } from "../../helpers/printed.js";

/** That a test takes what is printed on a page, and does with it what a reader would. */
export interface Claim {
  readonly page: string;
  readonly language: string;
  /** Absent where it takes the whole page. */
  readonly heading?: string;
  /** Where the claim is made. */
  readonly file: string;
}

const CALL = /\b(?:printed|printedOnce|blocksOf)\(\s*"([^"]+)",\s*"([^"]*)"(?:,\s*"([^"]+)")?,?\s*\)/g;

/** What a test says that it takes: calls of `printed()`, `printedOnce()` and `blocksOf()` whose arguments are literals. */
export function claimsIn(source: string, file: string): Claim[] {
  return [...source.matchAll(CALL)].map(([, page = "", language = "", heading]) => ({
    ...{ page, language, file },
    ...(heading && { heading }),
  }));
}

/** What all sources below a folder claim. */
export function claimsBelow(folder: string): Claim[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes("node_modules"))
    .map((name) => join(folder, name))
    .flatMap((path) => claimsIn(readFileSync(path, "utf8"), relative(folder, path)));
}

export const takes = (claim: Claim, { page, language, heading }: Block) =>
  claim.page === page && claim.language === language && (claim.heading ?? heading) === heading;
