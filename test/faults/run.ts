import type { EngineName } from "./bench-browser.js";
import { printed, type Result, runScenario } from "./run-scenario.js";
import { scenarios } from "./scenarios/all.js";

/** `npm run faults -- R35 firefox`; `--soak` for all of them, as long as they can. */
const [wanted, engine, ...flags] = process.argv.slice(2);
const soak = [wanted, engine, ...flags].includes("--soak");

if (!wanted) {
  for (const { id, title, engines } of scenarios) console.log(`${id.padEnd(8)} ${title} (${engines.join(", ")})`);
  process.exit(0);
}

const results: Result[] = [];
for (const scenario of scenarios) {
  if (!soak && scenario.id !== wanted) continue;
  for (const each of scenario.engines) {
    if (!soak && engine && each !== (engine as EngineName)) continue;
    const result = await runScenario(scenario, each, soak);
    results.push(result);
    for (const line of result.wrong) console.error(`${result.scenario} ${each}: ${line}`);
  }
}
console.log(printed(results));
process.exit(results.length && results.every(({ wrong }) => wrong.length === 0) ? 0 : 1);
