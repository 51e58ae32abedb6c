/**
 * `npm run --silent digest -- --project default --days 7 [--to 2026-11-30] [--html]`: what is worth knowing of the last
 * days, as Markdown or as HTML, of the store and the desk that the environment names.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { createCommentReader } from "./comments/create-comment-reader.js";
import { deskFile } from "./desk/desk-file.js";
import { openDesk } from "./desk/file/open-desk.js";
import { readDigest } from "./digest/read-digest.js";
import { toHtml } from "./digest/to-html.js";
import { toMarkdown } from "./digest/to-markdown.js";
import { openStore } from "./open-store.js";
import { dayOf } from "./stores/day-of.js";

const { values } = parseArgs({
  options: {
    project: { type: "string", default: process.env.PROJECT || "default" },
    days: { type: "string", default: "7" },
    to: { type: "string", default: dayOf(Date.now()) },
    html: { type: "boolean", default: false },
  },
});
const { project, to, html } = values;
if (!/^[1-9]\d{0,2}$/.test(values.days)) fail(`--days ${values.days}: expected a whole number from 1 to 999`);
if (!/^\d{4}-\d\d-\d\d$/.test(to) || Number.isNaN(Date.parse(to))) fail(`--to ${to}: expected a day like 2026-11-30`);

const file = deskFile(process.env);
const desk = file !== undefined && existsSync(file) ? openDesk(file) : undefined;
const store = await openStore(process.env);
try {
  const { readReport: readComments } = createCommentReader();
  const digest = await readDigest({
    store,
    desk,
    readComments,
    project,
    to,
    days: Number(values.days),
    now: Date.now(),
  });
  console.log(html ? await toHtml(digest) : toMarkdown(digest));
} finally {
  await store.close();
  desk?.close();
}

function fail(problem: string): never {
  console.error(problem);
  process.exit(2);
}
