export { EarshotProvider, type EarshotProviderProps } from "./earshot-provider.js";
export { Touchpoint, type TouchpointProps } from "./touchpoint.js";
export { useEarshot } from "./use-earshot.js";
