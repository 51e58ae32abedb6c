import { createReadStream } from "node:fs";
import { openStore } from "../../open-store.js";
import { decoded } from "../decoded.js";
import { ImportError } from "../import-error.js";
import { type Deliver, importRows } from "../import-rows.js";
import { NOTHING } from "../imported.js";
import { intoStore } from "../into-store.js";
import { readCsv } from "../read-csv.js";
import { readNdjson } from "../read-ndjson.js";
import type { Row } from "../row.js";
import { previewOf, summaryOf } from "./in-words.js";
import { type Command, readCommand } from "./read-command.js";
import { sendTo } from "./send-to.js";
import { USAGE } from "./usage.js";

type Variables = Readonly<Record<string, string | undefined>>;

const PREVIEWED = 3;

/** Each shows a line. */
export interface Io {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/**
 * `npm run import`.
 *
 * @returns the exit code: 0 all rows are there, 1 some were rejected, 2 nothing could be done
 */
export async function runImport(args: readonly string[], variables: Variables, { out, err }: Io): Promise<0 | 1 | 2> {
  try {
    const command = readCommand(args, variables.IMPORT_KEY);
    if (!command) {
      out(USAGE);
      return 0;
    }
    await checkEncoding(command.file);
    const { deliver, close } = await openTarget(command, variables);
    try {
      const { settings, dryRun } = command;
      const rows = previewed(rowsOf(command), async (row) => out(await previewOf(row, settings, Date.now())));
      const imported = await importRows(rows, { settings, now: Date.now, deliver });
      out(`\n${summaryOf(imported, dryRun)}`);
      return imported.rejectedInAll > 0 ? 1 : 0;
    } finally {
      await close();
    }
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    err(error.message);
    return 2;
  }
}

function rowsOf({ file, settings }: Command): AsyncIterable<Row> {
  const text = decoded(bytesOf(file));
  return /\.(ndjson|jsonl)$/i.test(file) ? readNdjson(text) : readCsv(text, settings);
}

/** Before anything is stored: the one letter that isn't UTF-8 may be in the last row. */
async function checkEncoding(file: string): Promise<void> {
  for await (const _ of decoded(bytesOf(file)));
}

async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file);
  } catch (error) {
    throw new ImportError("file", `${file} can't be read: ${error instanceof Error ? error.message : error}`);
  }
}

async function* previewed(rows: AsyncIterable<Row>, show: (row: Row) => Promise<void>): AsyncGenerator<Row> {
  let count = 0;
  for await (const row of rows) {
    if (count++ < PREVIEWED) await show(row);
    yield row;
  }
}

async function openTarget(
  command: Command,
  variables: Variables,
): Promise<{ readonly deliver: Deliver; close(): Promise<void> }> {
  const { settings, to, dryRun } = command;
  if (dryRun) return { deliver: async ({ length }) => ({ ...NOTHING, accepted: length }), async close() {} };
  if (to) return { deliver: sendTo({ ...command, to }), async close() {} };
  const store = await openStore(variables);
  const deliver = intoStore((project, items) => store.append(project, items), variables.PROJECT || "default", settings);
  return { deliver, close: () => store.close() };
}
