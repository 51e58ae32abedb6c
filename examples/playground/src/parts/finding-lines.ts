import type { Finding } from "../../../../src/check/finding.js";

/** A finding in the words of `earshot check`, line by line. */
export function findingLines({ message, suggestion, expected, example, consequence }: Finding): string[] {
  return [
    `${message}${suggestion === undefined ? "" : ` Did you mean ${JSON.stringify(suggestion)}?`}`,
    ...(expected === undefined ? [] : [`Expected ${expected}.`]),
    ...(example === undefined ? [] : [`For example: ${example}`]),
    ...(consequence === undefined ? [] : [consequence]),
  ];
}
