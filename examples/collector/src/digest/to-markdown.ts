import type { Digest, DigestRow } from "./digest.js";
import { plain } from "./plain.js";

/** Markdown, that of GitHub. What people wrote is a text in it, and never a heading, a link or a tag. */
export function toMarkdown(digest: Digest): string {
  const { project, from, to, headline, customers, employees, cases, alerts, comments, mentions } = digest;
  const parts = [
    `# Feedback: ${md(project)}, ${from} to ${to}`,
    `**${md(headline)}**`,
    ...section("Alerts", list(alerts.map(md))),
    ...section("Touchpoints", customers.length > 0 ? table(customers) : "Nobody was asked."),
    ...section("Those who work here", employees.length > 0 ? table(employees) : undefined),
    ...section("Cases", cases && md(cases)),
    ...section("Worth reading", comments.map(({ text, of }) => `> “${md(text)}”\n>\n> ${md(of)}`).join("\n\n")),
    ...section("Said without being asked", list(mentions.map(({ name, said }) => `${md(name)}: ${said}`))),
  ];
  return `${parts.join("\n\n")}\n`;
}

function section(title: string, body: string | undefined): string[] {
  return body ? [`## ${title}`, body] : [];
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

function table(rows: readonly DigestRow[]): string {
  const lines = rows.map(({ name, score, known, change, response }) =>
    [name, score, known, change, response].map(md).join(" | "),
  );
  const head = ["| touchpoint | score | 95% interval | against the days before | answered |", "|---|---|---|---|---|"];
  return [...head, ...lines.map((line) => `| ${line} |`)].join("\n");
}

function md(text: string): string {
  return plain(text).replace(/[\\`*_[\]<>|~&#]/g, "\\$&");
}
