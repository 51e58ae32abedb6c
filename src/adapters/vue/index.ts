export { createEarshotPlugin, type EarshotPluginOptions } from "./create-earshot-plugin.js";
export { Touchpoint, type TouchpointProps } from "./touchpoint.js";
export { useEarshot } from "./use-earshot.js";
