import type { EngineName } from "./bench-browser.js";
import type { Scenario } from "./scenario.js";
import { type Outcome, openScene } from "./scene.js";

export interface Result {
  readonly scenario: string;
  readonly engine: EngineName;
  readonly outcome?: Outcome;
  readonly seconds: number;
  /** Nothing when all holds that has to. */
  readonly wrong: readonly string[];
}

/** What must hold after every scenario: nothing lost, nothing doubled, sums that add up, a page that noticed nothing. */
export async function runScenario(scenario: Scenario, engine: EngineName, long = false): Promise<Result> {
  const begun = Date.now();
  const result = (rest: Pick<Result, "outcome" | "wrong">): Result => ({
    scenario: scenario.id,
    engine,
    seconds: (Date.now() - begun) / 1000,
    ...rest,
  });
  const scene = await openScene(engine, scenario);
  try {
    const { also = [], ...outcome } = await scenario.run(scene, long);
    const { lost, doubled, complaints } = outcome;
    return result({
      outcome,
      wrong: [
        ...lost.map((marker) => `lost: ${marker}`),
        ...doubled.map((marker) => `twice in the database: ${marker}`),
        ...complaints,
        ...also,
      ],
    });
  } catch (error) {
    return result({ wrong: [String(error instanceof Error ? error.stack : error)] });
  } finally {
    await scene.close();
  }
}

/** Results as a table. */
export function printed(results: readonly Result[]): string {
  const head = ["scenario", "engine", "safe", "rows", "lost", "double", "requests", "amplif.", "seconds", ""];
  const rows = results.map(({ scenario, engine, outcome, seconds, wrong }) => [
    scenario,
    engine,
    outcome?.safe ?? "",
    outcome?.rows ?? "",
    outcome?.lost.length ?? "",
    outcome?.doubled.length ?? "",
    outcome?.requests ?? "",
    outcome?.amplification.toFixed(2) ?? "",
    seconds.toFixed(1),
    wrong.length ? `✗ ${wrong[0]}` : "✓",
  ]);
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, i) => Math.max(...all.map((row) => (row[i] ?? "").split("\n")[0]?.length ?? 0)));
  return all
    .map((row) => row.map((cell, i) => (i === head.length - 1 ? cell : cell.padEnd(widths[i] ?? 0))).join("  "))
    .join("\n");
}
