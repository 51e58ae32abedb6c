import type { Finding } from "../check/finding.js";
import type { Style } from "./styled.js";

/** The last line on a file: `touchpoints.json: 2 mistakes, 1 warning`. */
export function summary(file: string, findings: readonly Finding[], style: Style): string {
  const mistakes = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - mistakes;
  const told = [
    mistakes > 0 ? style.red(counted(mistakes, "mistake")) : style.green("no mistakes"),
    ...(warnings > 0 ? [style.yellow(counted(warnings, "warning"))] : []),
  ];
  return `${file}: ${told.join(", ")}`;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
