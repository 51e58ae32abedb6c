import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { Digest, DigestRow } from "./digest.js";
import { plain } from "./plain.js";

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

// Mail clients drop style sheets, and many turn colours round at night: there is no background here and no colour of
// text, and lines of a grey that is seen on white and on black.
const PAGE = "font: 16px/1.5 system-ui, sans-serif; max-width: 44em; margin: 0 auto; padding: 16px";
const HEADING = "font-size: 18px; margin: 28px 0 8px";
const CELL = "text-align: left; vertical-align: top; padding: 6px 12px 6px 0; border-bottom: 1px solid #767676";
const QUIET = "opacity: 0.75";
const QUOTE = "margin: 0 0 16px; padding: 0 0 0 12px; border-left: 3px solid #767676";

/** A page for mail clients: styles inline, nothing loaded, nothing to click. What people wrote is text. */
export async function toHtml(digest: Digest): Promise<string> {
  const { project, from, to, headline, customers, employees, cases, alerts, comments, mentions } = digest;
  const title = plain(`Feedback: ${project}, ${from} to ${to}`);
  const quotes = comments.map(
    ({ text, of }) =>
      html`<blockquote style="${QUOTE}">“${plain(text)}”<br><span style="${QUIET}">${plain(of)}</span></blockquote>\n`,
  );
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
</head>
<body style="${PAGE}">
<h1 style="font-size: 22px">${title}</h1>
<p><strong>${plain(headline)}</strong></p>
${section("Alerts", list(alerts))}
${section("Touchpoints", customers.length > 0 ? table(customers) : html`<p>Nobody was asked.</p>`)}
${section("Those who work here", employees.length > 0 && table(employees))}
${section("Cases", cases !== undefined && html`<p>${cases}</p>`)}
${section("Worth reading", quotes.length > 0 && html`${quotes}`)}
${section("Said without being asked", list(mentions.map(({ name, said }) => `${name}: ${said}`)))}
</body>
</html>
`;
  return (await page).toString().replace(/\n{2,}/g, "\n");
}

function section(title: string, body: Html | false): Html | "" {
  return body === false ? "" : html`<h2 style="${HEADING}">${title}</h2>\n${body}`;
}

function list(items: readonly string[]): Html | false {
  return items.length > 0 && html`<ul>${items.map((item) => html`<li>${plain(item)}</li>`)}</ul>`;
}

function table(rows: readonly DigestRow[]): Html {
  const head = ["touchpoint", "score", "95% interval", "against the days before", "answered"];
  const lines = rows.map(({ name, score, known, change, response }) => [name, score, known, change, response]);
  return html`<table style="border-collapse: collapse; font-size: 15px">
<tr>${head.map((cell) => html`<th scope="col" style="${CELL}; ${QUIET}; font-weight: normal">${cell}</th>`)}</tr>
${lines.map((line) => html`<tr>${line.map((cell) => html`<td style="${CELL}">${plain(cell)}</td>`)}</tr>\n`)}
</table>`;
}
