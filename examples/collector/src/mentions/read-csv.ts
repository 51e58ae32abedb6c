import { CsvError, parse } from "csv-parse/stream";
import { checkColumns } from "./check-columns.js";
import { delimiterOf, firstLineOf } from "./delimiter-of.js";
import { ImportError } from "./import-error.js";
import type { Row } from "./row.js";
import type { Settings } from "./settings.js";

/** A header that hasn't ended by then is none. */
const MAX_HEADER = 65_536;

/**
 * The rows of CSV, as they come: with any of four delimiters, with line breaks in quotes, with the line ends of any
 * system. Quotes within a cell that doesn't begin with one are letters; a row that has too few cells or too many is
 * turned down alone.
 *
 * @throws ImportError where a column is not there that was named
 */
export async function* readCsv(text: AsyncIterable<string>, settings: Settings): AsyncGenerator<Row> {
  const encoder = new TextEncoder();
  let found: string[][] = [];
  let header: readonly string[] | undefined;
  let row = 0;
  let parser: ReturnType<typeof open> | undefined;
  let head = "";

  function open(delimiter: string) {
    return parse({
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_quotes: true,
      relax_column_count: true,
      // What stands in the stream's own queue is lost when it fails, and it fails at the end for a quote at the beginning.
      on_record: (cells: string[]) => void found.push(cells),
    }).writable.getWriter();
  }

  function* rows(): Generator<Row> {
    const records = found;
    found = [];
    for (const cells of records) {
      row += 1;
      const blank = cells.length === 1 && !cells[0]?.trim();
      if (blank) continue;
      if (!header) {
        header = cells.map((name) => name.trim());
        checkColumns(header, settings);
      } else yield toRow(row, header, cells);
    }
  }

  async function write(part: string): Promise<void> {
    if (parser) return parser.write(encoder.encode(part));
    head += part;
    const { line, ended } = firstLineOf(head.replace(/^[\r\n]+/, ""));
    if (ended) await begin(line);
    else if (head.length > MAX_HEADER)
      throw new ImportError("not_csv", "The first line doesn't end. Expected the names of columns in it.");
  }

  async function begin(line: string): Promise<void> {
    parser = open(delimiterOf(line));
    await parser.write(encoder.encode(head));
  }

  for await (const part of text) {
    await write(part);
    yield* rows();
  }
  if (!parser) await begin(head);
  try {
    await parser?.close();
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield* rows();
    const message = "a quote opens in this row and never closes: nothing after it was read";
    return yield { row: row + 1, problem: { code: "quote", message } };
  }
  yield* rows();
  if (!header)
    throw new ImportError("not_csv", "There is nothing in it. Expected the names of columns in the first line.");
}

function toRow(row: number, header: readonly string[], cells: readonly string[]): Row {
  if (cells.length === header.length)
    return { row, cells: Object.fromEntries(header.map((name, i) => [name, cells[i]])) };
  const message = `has ${cells.length} cells, where the header has ${header.length}: quote what holds a delimiter or a line break`;
  return { row, problem: { code: "cells", message } };
}
