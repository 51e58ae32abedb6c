import { type Variable, variables } from "./variables.js";

/** The variables as the README shows them. */
export function tableOfVariables(): string {
  const rows = Object.entries<Variable>(variables).map(
    ([name, { expected, fallback, what }]) =>
      `| \`${name}\` | ${expected} | ${fallback ? `\`${fallback}\`` : "none"} | ${what} |`,
  );
  return ["| variable | expected | default | what |", "|---|---|---|---|", ...rows].join("\n");
}
