import type { ObjectPlugin } from "vue";
import { createEarshot, type Earshot, type EarshotOptions } from "../../index.js";
import { earshotKey } from "./earshot-key.js";

/** Either what to start with, or a handle that was made elsewhere and is closed there. */
export type EarshotPluginOptions = EarshotOptions | { readonly earshot: Earshot };

/**
 * Starts Earshot with the app, and closes it when the app is unmounted.
 *
 * @throws EarshotError from `app.use`, when the options can't be used at all
 * @example createApp(App).use(createEarshotPlugin({ collector: "/v1/batch", touchpoints })).mount("#app");
 */
export function createEarshotPlugin(options: EarshotPluginOptions): ObjectPlugin {
  return {
    install(app) {
      // What isn't an object at all is for `createEarshot` to complain about.
      const given = Object(options).earshot as Earshot | undefined;
      const earshot = given ?? createEarshot(options as EarshotOptions);
      app.provide(earshotKey, earshot);
      if (!given) app.onUnmount(earshot.close);
    },
  };
}
