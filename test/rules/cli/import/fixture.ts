import { readFileSync } from "node:fs";

/** An export in the documented format of its product, anew at each call. */
export function fixture(product: "posthog" | "formbricks") {
  return JSON.parse(readFileSync(new URL(`fixtures/${product}.json`, import.meta.url), "utf8"));
}
