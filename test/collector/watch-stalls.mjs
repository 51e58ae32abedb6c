/**
 * To be imported before a server: says in the end, as one more event of its log, how long it stood still at the most
 * since the first request, so that nobody else was answered.
 */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { monitorEventLoopDelay } from "node:perf_hooks";

const REQUEST = "http.server.request.start";
/** How often it is looked at, milliseconds; this much is between two looks of one that never stands still. */
const EVERY_MS = 1;

const delay = monitorEventLoopDelay({ resolution: EVERY_MS });

function begin() {
  unsubscribe(REQUEST, begin);
  delay.enable();
}

subscribe(REQUEST, begin);
process.on("exit", () => {
  const ms = (nanoseconds) => Math.max(0, nanoseconds / 1e6 - EVERY_MS);
  console.log(JSON.stringify({ event: "stood still", most: ms(delay.max), of1000: ms(delay.percentile(99.9)) }));
});
