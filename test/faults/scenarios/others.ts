import { noteFailures, patience } from "../patience.js";
import { EVERYWHERE, type Scenario, unless } from "../scenario.js";
import { OTHER } from "../scene.js";

/** Others on the same page, the same site, or in between. */
export const others: readonly Scenario[] = [
  {
    id: "R46",
    title: "a blocker lets nothing through: few tries, and one line at most on the console",
    engines: ["chromium"],
    before: `<script>
      window.printed = [];
      for (const kind of ["log", "info", "warn", "error"])
        console[kind] = (...said) => void window.printed.push(said.join(" "));
    </script>`,
    async run(scene) {
      const tab = await scene.enter();
      await tab.devtools?.("Network.enable");
      await tab.devtools?.("Network.setBlockedURLs", { urls: [scene.line.url] });
      await noteFailures(tab);
      await scene.say(tab, 10);
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      const { complaints } = await patience(tab, 10);
      const printed = await tab.evaluate(() => (window as unknown as { printed: string[] }).printed);
      const before = scene.line.seen.length;
      await tab.devtools?.("Network.setBlockedURLs", { urls: [] });
      const outcome = await scene.settle(tab);
      return {
        ...outcome,
        also: [
          ...complaints,
          ...unless(
            [before === 0, "something came through"],
            [printed.length <= 1, printed.join("\n")],
            [outcome.rows === 10, `${outcome.rows} rows`],
          ),
        ],
      };
    },
  },
  {
    id: "R94",
    title: "two projects on one site: each answer goes to the collector it was meant for",
    engines: EVERYWHERE,
    async run(scene) {
      scene.line.plan = () => "reset-before";
      const [ours, theirs] = [await scene.enter(), await scene.enter(OTHER)];
      const mine = new Set(await scene.say(ours, 5));
      const said = new Set(await scene.say(theirs, 5));
      await ours.close();
      const again = await scene.enter();
      const outcome = await scene.settle(again);
      const others = await scene.settle(theirs);
      const astray = scene.line.seen.filter(({ address, markers }) =>
        markers.some((marker) => !(address.endsWith(`?${OTHER}`) ? said : mine).has(marker)),
      );
      return {
        ...others,
        also: unless(
          [astray.length === 0, `astray: ${JSON.stringify(astray)}`],
          [outcome.stats.submitted === 5 && others.stats.submitted === 5, "each counts its own"],
          [others.rows === 10, `${others.rows} rows`],
        ),
      };
    },
  },
];
