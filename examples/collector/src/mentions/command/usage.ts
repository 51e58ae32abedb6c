import { FIELDS, SOURCES } from "../settings.js";

export const USAGE = `Usage: npm run import -- FILE --map FIELD=COLUMN,… --source … --touchpoint … --stage … [options]

Takes in what was said elsewhere: reviews, chats, calls, posts. FILE is CSV, or NDJSON when it ends in .ndjson or .jsonl;
UTF-8. Importing a file again adds nothing.

  --map FIELD=COLUMN,…   which column holds what; "text" and "at" have to be there. Of: ${FIELDS.join(", ")},
                         and trait.NAME. A rating has its scale: rating=Stars:1-5
  --source WORD          of all rows, one of: ${SOURCES.join(", ")}
  --touchpoint ID        which moment of the journey all rows are about
  --stage NAME           of the journey, of all rows
  --locale TAG           the language of all rows, like de-DE; without it, their words tell
  --date-format dmy|mdy  whether 03/04/2026 is in April or in March
  --to URL               a collector to send to; without it, the store that CLICKHOUSE_URL, DATABASE_URL or DATA name,
                         for the project that PROJECT names
  --key KEY              a read key of that collector with "manage": true; or IMPORT_KEY, which no list of processes shows
  --dry-run              reads and checks all of it, and stores nothing

  npm run import -- reviews.csv --map "text=Review,rating=Stars:1-5,at=Date" --source review --touchpoint product-reviews --stage use

Exit code: 0 all rows are there, 1 some were rejected, 2 nothing could be done.
`;
