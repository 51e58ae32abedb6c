import type { Cells, Row } from "./row.js";

/** The rows of newline-delimited JSON: an object a line. A line that is none is turned down alone. */
export async function* readNdjson(text: AsyncIterable<string>): AsyncGenerator<Row> {
  let row = 0;
  let rest: string[] = [];

  function* line(): Generator<Row> {
    row += 1;
    const json = rest.join("");
    rest = [];
    if (json.trim()) yield toRow(row, json);
  }

  for await (const part of text) {
    const lines = part.split("\n");
    for (const [i, each] of lines.entries()) {
      rest.push(each);
      if (i < lines.length - 1) yield* line();
    }
  }
  yield* line();
}

function toRow(row: number, json: string): Row {
  const value = parsed(json);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { row, cells: value as Cells };
  return { row, problem: { code: "json", message: "expected a JSON object on a line of its own" } };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
