import type { Finding } from "../check/finding.js";
import type { Style } from "./styled.js";

const WIDTH = 140;

/**
 * A finding as a terminal shows it. The place comes first, in the form that editors and terminals make a link of.
 *
 *     touchpoints.json:14:20  touchpoints[2].triggers[0].on
 *       "evnt" is not a trigger. Did you mean "event"?
 */
export function printed(file: string, finding: Finding, style: Style): string {
  const { severity, code, path, message, suggestion, expected, example, consequence, line, column } = finding;
  const mark = severity === "error" ? style.red("error") : style.yellow("warning");
  const place = line === undefined ? file : `${file}:${line}:${column}`;
  const meant = suggestion === undefined ? "" : ` Did you mean ${style.bold(safe(JSON.stringify(suggestion)))}?`;
  const lines = [
    `${safe(message)}${meant}`,
    ...(expected === undefined ? [] : [`Expected ${safe(shortened(expected))}.`]),
    ...(example === undefined ? [] : [`For example: ${example}`]),
    ...(consequence === undefined ? [] : [consequence]),
  ];
  const head = [style.bold(place), safe(path), `${mark} ${style.dim(code)}`].filter((part) => part !== "");
  return [head.join("  "), ...lines.map((each) => `  ${each}`), ""].join("\n");
}

/** A long list ends in an ellipsis; `--json` has it whole. */
function shortened(expected: string): string {
  if (expected.length <= WIDTH || !expected.startsWith("one of:")) return expected;
  return `${expected.slice(0, expected.lastIndexOf(", ", WIDTH))}, …`;
}

/** What a file says must neither steer the terminal that shows it nor turn its lines around. */
function safe(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
