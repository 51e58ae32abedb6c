import { expect, onTestFinished, test } from "vitest";
import { listenOn } from "../../helpers/listen-on.js";
import { response } from "../records.js";
import { loadWorker } from "./spreadsheet.js";
import { batchOf } from "./talk-to.js";
import { sendTo } from "./workers.js";

test.each([
  ["a page", "<!DOCTYPE html><title>Sign in</title>"],
  ["nothing", ""],
  ["no results", '{"v":1}'],
  ["results that are none", '{"v":1,"results":"all"}'],
  ["null", "null"],
])("what stands before the sheet says yes to nothing when Google's 200 has %s", async (_, said) => {
  const google = await listenOn(() => new Response(said));
  onTestFinished(google.end);
  const worker = await loadWorker();
  const send = sendTo(() => worker, { SHEET: `http://127.0.0.1:${google.port}/exec` });
  expect((await send("POST", batchOf([response(9)]))).status).toBe(503);
});
