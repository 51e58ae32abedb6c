import { normalize } from "../config/normalize.js";
import { inWords } from "../eligibility/in-words.js";
import { asPast, NO_PAST } from "../eligibility/past.js";
import { own } from "../lib/own.js";
import type { Consent } from "../model/consent.js";
import type { Explanation } from "../model/gate.js";
import type { State } from "../model/history.js";
import type { TouchpointsConfig } from "../model/touchpoints-config.js";
import { weigh } from "./weigh.js";

/** What is known of the visitor beside the facts; whatever is left out speaks for asking. */
export interface SimulatedVisitor {
  /** Who would be asked: a user id, or an anonymous one. Decides who is in a sample. */
  readonly respondent?: string;
  readonly consent?: Consent;
  /** Whether answers are flagged as tests. */
  readonly test?: boolean;
  readonly pageVisible?: boolean;
  readonly promptOpen?: boolean;
  /** Prompts shown in this visit. */
  readonly prompts?: number;
}

/**
 * What `explain` would say of each touchpoint, in the order of priority, without a page, a clock or storage: for tests
 * of your own configuration, and for tools. A pure function.
 *
 * @param config as in `touchpoints.json`; a touchpoint with a mistake in it is left out
 * @param facts by name: `{ "page.path": "/cart", "user.plan": "pro" }`; `now` is set, and when something was asked
 *   or answered is what the history says
 * @param history as `exportState()` gives it
 * @param now epoch milliseconds
 * @throws EarshotError when the configuration can't be used at all
 * @example
 * const [first] = simulate(config, { "user.plan": "pro" }, { v: 1, touchpoints: {}, groups: {} }, Date.now());
 * first?.eligible; // and first?.says, in words
 */
export function simulate(
  config: TouchpointsConfig,
  facts: Readonly<Record<string, unknown>>,
  history: State,
  now: number,
  visitor: SimulatedVisitor = {},
): readonly Explanation[] {
  const { limits, touchpoints, consent, test = false } = normalize(config, () => {});
  const { respondent = "", prompts = 0, ...stands } = visitor;
  const time = new Date(now).toISOString();
  const known = { ...(asPast(history) ?? NO_PAST), anonymousId: respondent, visit: { id: "", prompts } };
  return touchpoints.map((touchpoint) =>
    inWords(
      weigh({
        touchpoint,
        facts: (name) => (name === "now" ? time : own(facts, name)),
        history: known,
        respondent,
        limits,
        now,
        consent,
        test,
        pageVisible: true,
        promptOpen: false,
        canDraw: true,
        ...stands,
      }),
    ),
  );
}
