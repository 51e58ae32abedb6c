import { findPhp, findPython } from "../../../.ci/find-servers.mjs";
import { printed } from "./printed.js";
import type { Recipe } from "./recipe.js";
import { runProcess } from "./run-process.js";

const inNode = (name: string): Recipe => ({
  name,
  start: () =>
    runProcess({
      file: "collector.mjs",
      code: printed(name, "js"),
      command: () => [process.execPath, "collector.mjs"],
    }),
});

const php: Recipe = {
  name: "PHP",
  missing: findPhp() ? undefined : "PHP",
  start: () =>
    runProcess({
      file: "collector.php",
      code: printed("PHP", "php"),
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
      code: printed("Python", "python"),
      command: () => [findPython() ?? "python3", "collector.py"],
    }),
};

export const servers: readonly Recipe[] = [inNode("Express"), inNode("Hono"), php, python];
