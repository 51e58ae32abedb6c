import vm from "node:vm";
import { listenOn } from "../../helpers/listen-on.js";
import { printed } from "../../helpers/printed.js";
import type { Recipe, Row } from "./recipe.js";
import { runModule } from "./run-module.js";
import { sendTo, type Worker } from "./workers.js";

/** What runs at Google, and the worker that stands before it. */
const [script, before = ""] = printed("docs/collectors.md", "js", "A spreadsheet");

export const loadWorker = async () => (await runModule<{ default: Worker }>(before)).default;

type Cells = unknown[][];

/** As much of a sheet as the script uses. */
function sheetOf(cells: Cells, isBroken: () => boolean) {
  return {
    getLastRow: () => cells.length,
    // A sheet with nothing in it has one cell.
    getDataRange: () => ({ getValues: () => (cells.length ? cells.map((row) => [...row]) : [[""]]) }),
    appendRow(row: unknown[]) {
      if (isBroken()) throw new Error("Service Spreadsheets failed");
      cells.push([...row]);
    },
    getRange: (row: number) => ({
      setValues([values = []]: Cells) {
        cells[row - 1] = [...values];
      },
    }),
  };
}

/** Google runs the script, and answers with a redirect to where its reply lies; what fails is a page of 200. */
async function openGoogle(sheets: ReadonlyMap<string, Cells>, isBroken: () => boolean) {
  const open = (name: string) => {
    const cells = sheets.get(name);
    return cells ? sheetOf(cells, isBroken) : null;
  };
  const google = vm.createContext({
    LockService: { getScriptLock: () => ({ waitLock() {} }) },
    SpreadsheetApp: { getActiveSpreadsheet: () => ({ getSheetByName: open }), flush() {} },
    ContentService: { createTextOutput: (text: string) => text },
  });
  vm.runInContext(script, google);
  const said = new Map<string, string>();

  const { port, end } = await listenOn(async (request) => {
    const { searchParams } = new URL(request.url);
    const asked = searchParams.get("reply");
    if (request.method === "GET") return new Response(said.get(asked ?? ""));
    const contents = await request.text();
    try {
      const name = String(said.size);
      said.set(name, google.doPost({ postData: { contents } }));
      return new Response(null, { status: 302, headers: { location: `/echo?reply=${name}` } });
    } catch (error) {
      return new Response(`<!DOCTYPE html><title>Error</title>${error}`, { headers: { "content-type": "text/html" } });
    }
  });
  return { url: `http://127.0.0.1:${port}/exec`, end };
}

export const spreadsheet: Recipe = {
  name: "A spreadsheet",
  async start() {
    const sheets = new Map<string, Cells>([
      ["feedback", []],
      ["pk_one", []],
      ["pk_two", []],
    ]);
    let broken = false;
    const google = await openGoogle(sheets, () => broken);
    let worker = await loadWorker();
    const rowsOf = ([project, cells]: [string, Cells]) =>
      cells.map(([id, rev, body]): Row => ({ project, id: String(id), rev: Number(rev), body: String(body) }));
    return {
      send: sendTo(() => worker, { SHEET: google.url }),
      rows: () => [...sheets].flatMap(rowsOf),
      setBroken(now) {
        broken = now;
      },
      async restart() {
        worker = await loadWorker();
      },
      stop: google.end,
    };
  },
};
