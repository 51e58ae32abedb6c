import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { mutated, mutations } from "./mutations.js";
import { openChild } from "./open-child.js";
import { response } from "./records.js";

/** The command as it is installed; the sources would count the compiler's memory too. */
const COMMAND = fileURLToPath(new URL("../../examples/collector/bin/earshot-collector.js", import.meta.url));
/** Timed is what it says of itself when asked to fuzz for long; no test fails by it. */
const WATCH = fileURLToPath(new URL("./watch-stalls.mjs", import.meta.url));
const RUNS = Number(process.env.FUZZ ?? 400);
const LANES = 8;
const MAX_MEMORY = 200_000_000;

test(
  "S80: however much of it comes, what is bent out of shape, large or packed never fills its memory",
  async () => {
    const collector = await openChild(["--import", WATCH, COMMAND]);
    const unlimited = { RATE_PER_ADDRESS: "999999999", RATE_PER_KEY: "999999999" };
    await collector.start(":", { ...unlimited, GZIP: "on" });

    const batch = () => JSON.stringify({ v: 1, sdk: "x", sentAt: new Date().toISOString(), batch: [response(9)] });
    const large = `{"v":1,"batch":[${"[".repeat(900_000)}`;
    const full = JSON.stringify({ v: 1, sdk: "x", sentAt: "", batch: Array(100).fill(response(9, "x".repeat(9_000))) });
    const bomb = gzipSync(Buffer.alloc(50_000_000, " "));
    const heavy: readonly [BodyInit, Record<string, string>][] = [
      [large, {}],
      [full, {}],
      [bomb, { "Content-Encoding": "gzip" }],
    ];

    const bent = fc.sample(mutations, { numRuns: Math.min(RUNS, 10_000), seed: 20_261_121 });
    let next = 0;
    async function lane(): Promise<void> {
      while (next < RUNS) {
        const turn = next++;
        const [body, headers] = (turn % 20 === 0 && heavy[(turn / 20) % heavy.length]) || [
          mutated(batch(), bent[turn % bent.length] ?? []),
          {},
        ];
        const reply = await fetch(`${collector.url()}/v1/batch`, {
          method: "POST",
          body,
          headers: { "Content-Type": "text/plain", ...headers },
        });
        expect(reply.status).toBeLessThan(500);
        await reply.body?.cancel();
      }
    }
    await Promise.all(Array.from({ length: LANES }, lane));

    const peak = await collector.peakMemory();
    expect(peak ?? 0).toBeLessThan(MAX_MEMORY);
    expect((await collector.post([response(9)])).status).toBe(200);
    expect(await collector.terminate()).toBe(0);
    const { most, of1000 } = collector.log().at(-1) as { most: number; of1000: number };
    expect(most).toBeGreaterThanOrEqual(0);
    if (process.env.FUZZ)
      console.log(
        `${RUNS} bodies: at most ${Math.round((peak ?? 0) / 1e6)} MB; it never stood still for longer than ` +
          `${most.toFixed(0)} ms, of a thousand looks 999 times for ${of1000.toFixed(1)} at most`,
      );
  },
  60_000 + RUNS * 20,
);
