import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import vm from "node:vm";
import { printed } from "./printed.js";
import type { Recipe, Row } from "./recipe.js";
import { runModule } from "./run-module.js";
import { sendTo, type Worker } from "./workers.js";

/** As much of a sheet as the script uses. Its empty cell is what an empty sheet reads as. */
function sheetOf(cells: unknown[][]) {
  return {
    getDataRange: () => ({ getValues: () => (cells.length ? cells.map((row) => [...row]) : [[""]]) }),
    appendRow: (row: unknown[]) => void cells.push([...row]),
    getRange: (row: number) => ({
      setValues([values = []]: unknown[][]) {
        cells[row - 1] = [...values];
      },
    }),
  };
}

/** Google runs the script, and answers with a redirect to where its reply lies. */
async function openGoogle(cells: unknown[][]) {
  const sheet = sheetOf(cells);
  const google = vm.createContext({
    LockService: { getScriptLock: () => ({ waitLock() {}, releaseLock() {} }) },
    SpreadsheetApp: { getActiveSpreadsheet: () => ({ getSheetByName: () => sheet }), flush() {} },
    ContentService: { createTextOutput: (text: string) => text },
  });
  vm.runInContext(printed("A spreadsheet", "js"), google);
  let said = "";
  const server = createServer(async (request, reply) => {
    if (request.method === "GET") return void reply.end(said);
    let contents = "";
    for await (const part of request.setEncoding("utf8")) contents += part;
    said = google.doPost({ postData: { contents } });
    reply.writeHead(302, { location: "/reply" }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/exec`, stop };
}

export const spreadsheet: Recipe = {
  name: "A spreadsheet",
  async start() {
    const cells: unknown[][] = [];
    const google = await openGoogle(cells);
    const load = async () => (await runModule<{ default: Worker }>(printed("A spreadsheet", "js", 1))).default;
    let worker = await load();
    const rowOf = ([id, rev, , , body]: unknown[]): Row => ({ id: String(id), rev: Number(rev), body: String(body) });
    return {
      send: sendTo(() => worker, { SHEET: google.url }),
      rows: () => cells.map(rowOf).sort((a, b) => (a.id < b.id ? -1 : 1)),
      async restart() {
        worker = await load();
      },
      stop: google.stop,
    };
  },
};
