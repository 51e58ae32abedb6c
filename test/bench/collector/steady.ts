import { mkdtemp, rm } from "node:fs/promises";
import { Agent } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bodyOf, post } from "./post-for.js";
import { startCollector } from "./start-collector.js";

export interface Steady {
  /** Milliseconds from when a request was due to its reply. */
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/**
 * What a response waits for while they come at a steady rate, one by one, at the collector as a process of its own, on
 * SQLite. Each is sent when it is due, whether the ones before are answered or not: a collector that stands still for a
 * moment makes all of that moment wait, and not one.
 */
export async function steady(perSecond: number, seconds: number): Promise<Steady> {
  const folder = await mkdtemp(join(tmpdir(), "earshot-bench-"));
  const collector = await startCollector({ DATA: join(folder, "bench.sqlite") });
  try {
    const url = `${collector.url}/v1/batch`;
    const agent = new Agent({ keepAlive: true, maxSockets: 64 });
    await waits(agent, url, perSecond, 2);
    const sorted = (await waits(agent, url, perSecond, seconds)).sort((a, b) => a - b);
    agent.destroy();
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number;
    return { p50: at(0.5), p99: at(0.99), max: at(1) };
  } finally {
    await collector.stop();
    await rm(folder, { recursive: true });
  }
}

async function waits(agent: Agent, url: string, perSecond: number, seconds: number): Promise<number[]> {
  const begun = performance.now();
  const total = perSecond * seconds;
  const running: Promise<number>[] = [];
  while (running.length < total) {
    const due = Math.min(total, Math.floor(((performance.now() - begun) * perSecond) / 1_000) + 1);
    while (running.length < due) running.push(waitOf(agent, url, begun + (running.length * 1_000) / perSecond));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return Promise.all(running);
}

async function waitOf(agent: Agent, url: string, dueAt: number): Promise<number> {
  await post(agent, url, bodyOf(1));
  return performance.now() - dueAt;
}
