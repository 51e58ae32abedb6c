import type { EngineName } from "./bench-browser.js";
import { printed, type Result, runScenario } from "./run-scenario.js";
import { scenarios } from "./scenarios/all.js";

/** `npm run faults -- R35 firefox`; with `--soak` as long as it takes, and all of them unless told which. */
const given = process.argv.slice(2);
const soak = given.includes("--soak");
const [wanted, engine] = given.filter((each) => !each.startsWith("--"));

if (!wanted && !soak) {
  for (const { id, title, engines } of scenarios) console.log(`${id.padEnd(8)} ${title} (${engines.join(", ")})`);
  process.exit(0);
}

const results: Result[] = [];
for (const scenario of scenarios) {
  if (wanted && scenario.id !== wanted) continue;
  for (const each of scenario.engines) {
    if (engine && each !== (engine as EngineName)) continue;
    const result = await runScenario(scenario, each, soak);
    results.push(result);
    // Said as it goes: the table comes when all is done.
    console.error(`${result.scenario} ${each}: ${result.wrong.join("\n  ") || "✓"}`);
  }
}
console.log(printed(results));
process.exit(results.length && results.every(({ wrong }) => wrong.length === 0) ? 0 : 1);
