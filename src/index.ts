import { createClient } from "./client/create-client.js";
import type { Late } from "./client/create-engine.js";
import { createInert } from "./client/create-inert.js";
import { prepare } from "./client/prepare.js";
import type { Earshot } from "./model/earshot.js";
import type { Hooks } from "./model/hooks.js";
import type { TouchpointsConfig } from "./model/touchpoints-config.js";
import { inBrowser } from "./platform/in-browser.js";
import { listeningPorts } from "./platform/listening-ports.js";
import type { LoadRenderer, Ports, Renderer } from "./ports.js";

export { type SimulatedVisitor, simulate } from "./client/simulate.js";
export { EarshotError, type EarshotErrorCode } from "./errors.js";
export type { Answer } from "./model/answer.js";
export type { Condition, Matcher } from "./model/condition.js";
export type { Consent } from "./model/consent.js";
export type { AskingScene, Conversation, EndingScene, Scene } from "./model/conversation.js";
export type { DeadLetter, Earshot, Mine } from "./model/earshot.js";
export type { EarshotEvents, Unsubscribe } from "./model/events.js";
export type { Decision, Explanation, Verdict } from "./model/gate.js";
export type { Asked, State } from "./model/history.js";
export type { Hook, Hooks } from "./model/hooks.js";
export type { Flow, Inline, Prompt, Receipt, Tab, Values } from "./model/prompt.js";
export type { Question } from "./model/question.js";
export type { Stats } from "./model/stats.js";
export type {
  Ack,
  FormatName,
  Theme,
  TouchpointConfig,
  TouchpointsConfig,
  TriggerConfig,
} from "./model/touchpoints-config.js";
export type { Batch, BatchReply, WireRecord } from "./model/wire.js";
export type { LoadRenderer, Look, Ports, Renderer, Showing } from "./ports.js";

/** What a test or an unusual page puts in place of the browser's. */
export interface Seams {
  readonly ports?: Partial<Ports>;
  readonly loadRenderer?: LoadRenderer;
}

/** A configuration in code, which may bring what draws its prompts, and hooks. */
export interface EarshotOptions extends TouchpointsConfig, Hooks {
  /** Draws prompts in place of ours, which then is never loaded. */
  renderer?: Renderer;
}

const words = () => import("./words.js");
const inspector = () => import("./inspector.js");
const ourWing = () => import("../widgets/index.js");

/**
 * Starts Earshot on this page. On a server, where there is no page, the handle does nothing.
 *
 * @param options the same object as in `touchpoints.json`, and what only code can bring
 * @throws EarshotError when the configuration can't be used at all; a single broken touchpoint is left out and logged
 * @example
 * const earshot = createEarshot({
 *   collector: "/v1/batch",
 *   touchpoints: [{
 *     id: "post-purchase",
 *     triggers: [{ on: "event", name: "order_completed" }],
 *     questions: [{ id: "nps", type: "nps", text: "How likely are you to recommend us?" }],
 *   }],
 * });
 * earshot.track("order_completed", { total: 42 });
 */
export function createEarshot(options: EarshotOptions, seams: Seams = {}): Earshot {
  const { ports: given } = seams;
  const { renderer, redact, beforeSend, transform, ...rest } = Object(options) as EarshotOptions;
  const hooks: Hooks = {
    ...(redact && { redact }),
    ...(beforeSend && { beforeSend }),
    ...(transform && { transform }),
  };
  const config = Object(options) === options ? rest : options;
  if (!inBrowser() && !given) return createInert();
  const own = seams.loadRenderer ?? (renderer && (async () => renderer));
  const wing = own ? async () => ({ loadRenderer: own }) : ourWing;
  const ports = { ...listeningPorts(), ...given, ...(redact || beforeSend || transform ? { hooks: () => hooks } : {}) };
  const late: Late = {
    wing,
    async asker() {
      const { seat } = await import("./asker.js");
      return (heard) => seat({ ...heard, ports, wing, words, inspector });
    },
    async more() {
      const { openMore } = await import("./watcher.js");
      return { openMore: (parts) => openMore(parts, ports.senses) };
    },
    words,
  };
  return createClient(ports, late, prepare(ports, config));
}
