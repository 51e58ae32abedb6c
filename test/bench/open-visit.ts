import type { Pipe } from "./open-pipe.js";
import { attach, type Tab } from "./open-tab.js";

/** What the visitor's device and line are like. */
export interface Conditions {
  /** By how much the processor is slower than ours. */
  readonly slowDown: number;
  readonly line?: Line;
}

export interface Line {
  readonly latencyMs: number;
  readonly downKbps: number;
  readonly upKbps: number;
}

/** Opens an address in a context of its own, with nothing cached, under conditions that hold from the first request. */
export async function openVisit(pipe: Pipe, url: string, { slowDown, line }: Conditions): Promise<Tab> {
  const { browserContextId } = await pipe.send("Target.createBrowserContext");
  const { targetId } = await pipe.send("Target.createTarget", { url: "about:blank", browserContextId });
  const tab = await attach(pipe, String(targetId), browserContextId);
  if (slowDown > 1) await tab.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
  if (line) {
    await tab.send("Network.enable");
    await tab.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: line.latencyMs,
      downloadThroughput: (line.downKbps * 1000) / 8,
      uploadThroughput: (line.upKbps * 1000) / 8,
    });
  }
  await tab.send("Page.navigate", { url });
  return tab;
}
