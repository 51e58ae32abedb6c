import { copyGraves } from "./copy/copy-graves.js";
import { copyRecords } from "./copy/copy-records.js";
import { openSource } from "./copy/open-source.js";
import { openStore } from "./open-store.js";

/** From one store to the one that the environment names: `DATABASE_URL=postgres://… npx tsx src/copy.ts feedback.sqlite` */
const [from] = process.argv.slice(2);
if (!from) throw new Error("Say where from: a SQLite file, or the address of a PostgreSQL.");

const source = openSource(from);
const store = await openStore(process.env);
const graves = await copyGraves(source, store);
const { accepted, duplicate, conflict, erased } = await copyRecords(source.pages, store);
await store.close();
await source.close();
console.log(
  `Copied ${accepted}; ${duplicate} were there, and ${conflict} with another content, which was kept; ` +
    `${erased} were of people who have been erased. Graves: ${graves}.`,
);
