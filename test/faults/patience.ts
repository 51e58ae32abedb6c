import type { Earshot } from "../../src/model/earshot.js";
import type { BenchTab } from "./bench-browser.js";
import { unless } from "./scenario.js";

/** A try that failed. */
interface Failure {
  /** Milliseconds on the page's own clock. */
  readonly at: number;
  /** Milliseconds that the page means to wait from then on. */
  readonly delayMs: number;
}

type Noting = Window & { failures: Failure[] };

/** The least wait after the first failure; after each one more it is twice as long. */
const LEAST_MS = 250;
const MOST_MS = 1_000;

/** Notes from now on which tries of the page fail. For a page that has said nothing yet. */
export function noteFailures(tab: BenchTab): Promise<void> {
  return tab.evaluate(() => {
    const noting = window as unknown as Noting;
    noting.failures = [];
    (window.earshot as Earshot).on("retry", ({ delayMs }) => {
      noting.failures.push({ at: performance.now(), delayMs });
    });
  });
}

/**
 * What speaks against a page's patience while nobody listens. Counts tries against the time that the page itself has
 * measured, and not that of the test: a slow machine takes longer, and may try more often in it.
 *
 * @param said how many answers were given meanwhile; each may be tried at once
 * @returns how many tries failed, and complaints
 */
export async function patience(tab: BenchTab, said: number): Promise<{ failed: number; complaints: string[] }> {
  const failures = await tab.evaluate(() => (window as unknown as Noting).failures);
  const told = JSON.stringify(failures);
  const lasted = (failures.at(-1)?.at ?? 0) - (failures[0]?.at ?? 0);
  const waits = Math.floor(Math.log2(lasted / LEAST_MS + 1));
  // What was left from before is looked for once, soon after the page has loaded.
  const allowed = 1 + said + waits;
  const held = failures.every(({ delayMs }, i) => delayMs >= LEAST_MS * 2 ** i && delayMs <= MOST_MS * 2 ** i);
  return {
    failed: failures.length,
    complaints: unless(
      [failures.length > 0, "nothing was tried"],
      [held, `waits that don't double: ${told}`],
      [failures.length <= allowed, `more than ${allowed} tries: ${told}`],
    ),
  };
}
