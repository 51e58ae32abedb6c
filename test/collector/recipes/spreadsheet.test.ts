import { expect, onTestFinished, test } from "vitest";
import { listenOn } from "../../helpers/listen-on.js";
import { response } from "../records.js";
import { printed } from "./printed.js";
import { runModule } from "./run-module.js";
import { batchOf } from "./talk-to.js";
import { sendTo, type Worker } from "./workers.js";

test.each([
  ["a page", "<!DOCTYPE html><title>Sign in</title>"],
  ["nothing", ""],
  ["no results", '{"v":1}'],
  ["results that are none", '{"v":1,"results":"all"}'],
  ["null", "null"],
])("what stands before the sheet says yes to nothing when Google's 200 has %s", async (_, said) => {
  const google = await listenOn(() => new Response(said));
  onTestFinished(google.end);
  const { default: worker } = await runModule<{ default: Worker }>(printed("A spreadsheet", "js", 1));
  const send = sendTo(() => worker, { SHEET: `http://127.0.0.1:${google.port}/exec` });
  expect((await send("POST", batchOf([response(9)]))).status).toBe(503);
});
