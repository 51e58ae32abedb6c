import { findPhp, findPython } from "../../../.ci/find-servers.mjs";
import { printedOnce } from "../../helpers/printed.js";
import type { Recipe } from "./recipe.js";
import { runProcess } from "./run-process.js";

const inNode = (name: string, code: string): Recipe => ({
  name,
  start: () =>
    runProcess({
      file: "collector.mjs",
      code: code,
      command: () => [process.execPath, "collector.mjs"],
    }),
});

const php: Recipe = {
  name: "PHP",
  missing: findPhp() ? undefined : "PHP",
  start: () =>
    runProcess({
      file: "collector.php",
      code: printedOnce("docs/collectors.md", "php", "PHP"),
      // PHP's own default, with which what fails by itself is a 200.
      command: (port) => [findPhp() ?? "php", "-d", "display_errors=1", "-S", `127.0.0.1:${port}`, "collector.php"],
    }),
};

const python: Recipe = {
  name: "Python",
  missing: findPython() ? undefined : "Python",
  start: () =>
    runProcess({
      file: "collector.py",
      code: printedOnce("docs/collectors.md", "python", "Python"),
      command: () => [findPython() ?? "python3", "collector.py"],
    }),
};

export const servers: readonly Recipe[] = [
  inNode("Express", printedOnce("docs/collectors.md", "js", "Express")),
  inNode("Hono", printedOnce("docs/collectors.md", "js", "Hono")),
  php,
  python,
];
