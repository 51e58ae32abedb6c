/**
 * `npm run seed -- --responses 20000 --file sample.sqlite`: a year of sample data, to look at and to measure with.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { fingerprintOf } from "../src/batch/fingerprint-of.js";
import { deskFile } from "../src/desk/desk-file.js";
import { openDesk } from "../src/desk/file/open-desk.js";
import { openSqliteStore } from "../src/sqlite/open-sqlite-store.js";
import type { Incoming } from "../src/store.js";
import { sampleReleases } from "./calendar.js";
import { sampleMentions } from "./sample-mentions.js";
import { type SampleRecord, sampleYear } from "./sample-year.js";

/** Of all sample data: never mixed with what customers have said. */
const PROJECT = "sample";
const AT_ONCE = 1_000;
/** What is said without being asked: one for so many answers, and no more than a shop of this size has. */
const RESPONSES_A_MENTION = 40;
const MOST_MENTIONS = 2_000;

const { values } = parseArgs({
  options: {
    responses: { type: "string", default: "20000" },
    file: { type: "string", default: "sample.sqlite" },
    seed: { type: "string", default: "1" },
    now: { type: "string" },
  },
});
const responses = whole("responses", values.responses, 1, 100_000_000);
const seed = whole("seed", values.seed, 0, 2 ** 32 - 1);
const now = values.now === undefined ? Date.now() : Date.parse(values.now);
if (Number.isNaN(now)) fail(`--now ${values.now}: expected a date like 2026-12-24`);
if (existsSync(values.file)) fail(`${values.file} is there already; take another --file, or remove it first`);

const store = openSqliteStore(values.file);
const begun = performance.now();
let waiting: SampleRecord[] = [];
let written = 0;
let answered = 0;

async function write(): Promise<void> {
  const items = waiting.map(async ({ record, at }): Promise<Incoming> => {
    const body = JSON.stringify(record);
    return { record, body, fingerprint: await fingerprintOf(body), at, receivedAt: at };
  });
  waiting = [];
  await store.append(PROJECT, await Promise.all(items));
}

for (const sample of sampleYear(responses, now, seed)) {
  waiting.push(sample);
  written += 1;
  if (sample.record.kind === "response") answered += 1;
  if (waiting.length === AT_ONCE) await write();
  if (written % 100_000 === 0) console.error(`${written} records, ${answered} responses`);
}
await write();

const mentions: Incoming[] = [];
const said = Math.min(MOST_MENTIONS, Math.ceil(responses / RESPONSES_A_MENTION));
for await (const mention of sampleMentions(said, now, seed)) mentions.push(mention);
await store.append(PROJECT, mentions);
await store.close();

// Where a collector on this file looks for them.
const desk = openDesk(deskFile({ DATA: values.file }) ?? "desk.sqlite");
for (const release of sampleReleases(now)) desk.releases.add(PROJECT, release);
desk.close();

const seconds = (performance.now() - begun) / 1000;
console.log(`${answered} responses in ${written} records, ${Math.round(written / seconds)} records a second; ${mentions.length} mentions.
Look at it with

  PROJECT=${PROJECT} DATA=${values.file} npx earshot-collector
`);

function whole(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most)
    fail(`--${name} ${text}: expected a whole number from ${least} to ${most}`);
  return value;
}

function fail(problem: string): never {
  console.error(problem);
  process.exit(2);
}
