/** `npm start`: whatever is missing is made first, then the demo runs in this very process, so Ctrl-C ends it. */

import { endWithNpm } from "./end-with-npm.mjs";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { ensureNode } from "./ensure-node.mjs";

ensureNode();
ensureInstalled();
ensureBuilt();

// Only now is there a node_modules to import from.
const { register } = await import("tsx/esm/api");
register();
endWithNpm();
await import("../examples/shop/src/main.ts");
