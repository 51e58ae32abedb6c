import type { Stats } from "../../../src/model/stats.js";

export const STATES: Readonly<Record<Stats["state"], string>> = {
  idle: "idle: nothing is left to send",
  sending: "sending now",
  waiting: "waiting before the next try",
  offline: "the browser is offline",
  suspended: "stopped: the collector can't take them",
};

export const TIERS: Readonly<Record<Stats["tier"], string>> = {
  indexeddb: "on this device, through reloads and crashes",
  cache: "on this device, through reloads and crashes, though IndexedDB can't be used",
  local: "on this device, though a crash may take the last seconds",
  session: "as long as this tab is open",
  memory: "in memory only: lost with the page",
};
