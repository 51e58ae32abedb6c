import type { Explanation } from "../../../src/model/gate.js";

export type SaidVerdict = Explanation["verdicts"][number];

/** Every gate, open. */
export function passing(): SaidVerdict[] {
  return [
    open("enabled", "It is switched on.", true, true),
    open("dates", "It has no dates.", Date.now(), {}),
    open("consent", "The visitor has consented.", "granted", "granted"),
    open("testMode", "It is no draft.", false, "any"),
    open("pageVisible", "The page is in view.", true, true),
    open("audience", "The visitor is one that it is meant for.", { "user.plan": "pro" }, { "user.plan": "pro" }),
    open("sampled", "The visitor is among those it asks.", 0.1234567, { lt: 0.25 }),
    open("cooldown", "It was never shown, so it need not rest.", "never asked", "rested"),
    open("showRule", "It was never answered.", { shown: 0, answered: false }, "untilAnswered"),
    open("groups", "It is in no group.", {}, {}),
    open("perSession", "No prompt was shown on this visit.", 0, { lt: 1 }),
    open("quietPeriod", "No prompt was shown in the last 14 days.", "never asked", { quietMs: 14 * 86_400_000 }),
    open("onePrompt", "No other prompt is open.", false, false),
    open("canDraw", "What draws prompts is at hand.", true, true),
  ];
}

export function shut(
  gate: string,
  says: string,
  rest: Pick<SaidVerdict, "actual" | "expected"> & { readonly nextAt?: number },
): SaidVerdict {
  return { gate, pass: false, says, ...rest };
}

function open(gate: string, says: string, actual: unknown, expected: unknown): SaidVerdict {
  return { gate, pass: true, says, actual, expected };
}
