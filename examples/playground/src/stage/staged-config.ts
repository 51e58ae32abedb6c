import type { TouchpointsConfig } from "../../../../src/model/touchpoints-config.js";
import type { Staging } from "./staging.js";

/** The touchpoint alone and with nothing that would keep it from being shown: that is told beside the stage. */
export function stagedConfig({ config, touchpoint: wanted, view }: Staging): TouchpointsConfig {
  const { theme, locale: _, ...rest } = config;
  const touchpoint = config.touchpoints.find(({ id }) => id === wanted);
  if (!touchpoint) return { ...rest, touchpoints: [] };
  const { from: _from, until: _until, audience: _audience, presentation, ...asked } = touchpoint;
  return {
    ...rest,
    collector: "/v1/batch",
    format: "earshot",
    consent: "granted",
    persist: "local",
    test: false,
    limits: { quiet: "0s", perSession: 1_000 },
    locale: view.lang,
    theme: { ...theme, ...(view.scheme !== "auto" && { scheme: view.scheme as "light" }) },
    touchpoints: [
      {
        ...asked,
        enabled: true,
        sample: 1,
        triggers: [{ on: "manual" }],
        frequency: { show: "always", cooldown: { answered: "0s", dismissed: "0s", ignored: "0s", snoozed: "0s" } },
        presentation: { ...presentation, ...(view.as !== "written" && { as: view.as as "popover" }) },
      },
    ],
  };
}
