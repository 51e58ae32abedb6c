import { useContext } from "react";
import type { Earshot } from "../../index.js";
import { EarshotContext } from "./earshot-context.js";

/**
 * The handle of the nearest provider, the same in every rendering. To be called in effects and event handlers.
 *
 * @throws Error without an `<EarshotProvider>` above
 * @example
 * const earshot = useEarshot();
 * return <button onClick={() => earshot.track("plan_compared")}>Compare</button>;
 */
export function useEarshot(): Earshot {
  const earshot = useContext(EarshotContext);
  if (!earshot) throw new Error("useEarshot() needs an <EarshotProvider> above it: put one around your app.");
  return earshot;
}
