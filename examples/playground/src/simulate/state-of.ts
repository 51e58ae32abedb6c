import { mergePasts } from "../../../../src/eligibility/past.js";
import type { Past, State as PastState } from "../../../../src/model/history.js";
import type { TouchpointsConfig } from "../../../../src/model/touchpoints-config.js";
import type { PastPrompt } from "../state/state.js";

/** What the history of the visitor would be, had all that happened. */
export function stateOf(prompts: readonly PastPrompt[], { touchpoints }: TouchpointsConfig): PastState {
  const pasts = prompts.map(({ touchpoint, outcome, at }): Past => {
    const groups = touchpoints.find(({ id }) => id === touchpoint)?.frequency?.groups ?? [];
    const shown = prompts.filter((each) => each.touchpoint === touchpoint).length;
    const answered = outcome === "answered" ? { answeredAt: at } : {};
    return {
      lastShownAt: at,
      touchpoints: { [touchpoint]: { shown, shownAt: at, outcome, outcomeAt: at, ...answered } },
      groups: Object.fromEntries(groups.map((name) => [name, [at]])),
    };
  });
  return { v: 1, ...pasts.reduce(mergePasts, { touchpoints: {}, groups: {} }) };
}
