import { normalize } from "../../../../src/config/normalize.js";
import { decide } from "../../../../src/eligibility/decide.js";
import type { Asked } from "../../../../src/model/history.js";
import type { TouchpointsConfig } from "../../../../src/model/touchpoints-config.js";
import { DAY_MS, history, NOW, situation } from "../../../helpers/situation.js";

/** Whether a visitor who was shown a touchpoint some days ago is asked again now, as the whole of Earshot decides it. */
export function askedAgain(config: TouchpointsConfig, id: string, asked: Partial<Asked>, daysAgo: number): boolean {
  const plan = normalize(config, (line) => {
    throw new Error(line);
  });
  const found = plan.touchpoints.find((each) => each.id === id);
  if (!found) throw new Error(`there is no touchpoint ${id}`);
  const { audience: _, untilMs: __, ...touchpoint } = found;
  const at = NOW - daysAgo * DAY_MS;
  const past = { shown: 1, shownAt: at, outcome: "ignored", outcomeAt: at, ...asked } as const;
  const shown = Array.from({ length: past.shown }, () => at);
  return decide(
    situation({
      touchpoint: { ...touchpoint, sample: 1, enabled: true },
      limits: plan.limits,
      history: history({
        lastShownAt: at,
        touchpoints: { [id]: { ...past, ...(past.outcome === "answered" && { answeredAt: at }) } },
        groups: Object.fromEntries(touchpoint.groups.map((group) => [group, shown])),
      }),
    }),
  ).eligible;
}
