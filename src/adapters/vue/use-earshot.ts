import { inject } from "vue";
import type { Earshot } from "../../index.js";
import { earshotKey } from "./earshot-key.js";

/**
 * The app's handle. To be called in `setup`, like any composable.
 *
 * @throws Error when the app does not use the plugin
 * @example
 * const earshot = useEarshot();
 * onMounted(() => earshot.track("plan_compared"));
 */
export function useEarshot(): Earshot {
  const earshot = inject(earshotKey, undefined);
  if (!earshot) throw new Error("useEarshot() needs the plugin: app.use(createEarshotPlugin(options))");
  return earshot;
}
