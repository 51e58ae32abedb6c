import type { z } from "zod";
import type { TouchpointsConfig } from "../model/touchpoints-config.js";

/** Refines a configuration so that touchpoints count in groups that there are. */
export function knownGroups({ limits, touchpoints }: TouchpointsConfig, context: z.core.$RefinementCtx): void {
  touchpoints.forEach(({ frequency }, place) => {
    frequency?.groups?.forEach((name, i) => {
      if (!Object.hasOwn(limits?.groups ?? {}, name))
        context.addIssue({
          code: "custom",
          path: ["touchpoints", place, "frequency", "groups", i],
          message: `"${name}" is not a group, expected a name out of limits.groups`,
        });
    });
  });
}
