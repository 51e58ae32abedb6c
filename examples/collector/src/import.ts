import { runImport } from "./mentions/command/run-import.js";

/** From a file to the journey: `npm run import -- reviews.csv --map "text=Review,at=Date" …`; `--help` says more. */
process.exitCode = await runImport(process.argv.slice(2), process.env, { out: console.log, err: console.error });
