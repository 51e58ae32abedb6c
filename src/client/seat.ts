import type { Facts } from "../model/condition.js";
import type { Consent } from "../model/consent.js";
import type { Earshot } from "../model/earshot.js";
import type { Emit, Unsubscribe } from "../model/events.js";
import type { Decision, Explanation } from "../model/gate.js";
import type { Plan } from "../model/plan.js";
import type { AskingPorts, KeepingPorts, ListeningPorts, LoadRenderer, Marks } from "../ports.js";
import type { Asker } from "./asker.js";
import type { Keeper, KeeperParts } from "./create-keeper.js";
import type { Visits } from "./create-visits.js";
import type { Person } from "./person.js";
import type { submitAnswers } from "./submit-answers.js";

/** What puts things in words, for developers. */
export interface Words {
  inWords(decision: Decision): Explanation;
  /** Reads a configuration to the letter, and says what is wrong with it. */
  mistakes(config: object): readonly string[];
}

/** What the asker is handed when it comes: the page it will work on, and what was heard so far. */
export interface Seat {
  readonly ports: ListeningPorts & AskingPorts & Partial<KeepingPorts>;
  readonly plan: Plan;
  /** Absolute address. */
  readonly collector: string;
  readonly storeName: string;
  readonly marks: Marks;
  readonly facts: Facts;
  readonly visit: Visits["current"];
  readonly person: () => Person;
  readonly consent: () => Consent;
  /** Whether answers are flagged as tests. */
  readonly test: boolean;
  /** Whether the page is on the developer's own machine. */
  readonly atHome: boolean;
  /** Whether the mistakes in the configuration have been told of. */
  readonly told: boolean;
  readonly emit: Emit;
  readonly on: Earshot["on"];
  readonly reset: () => void;
  /** Facts that were set by hand, which go before what is. */
  readonly setFacts: Map<string, unknown>;
  readonly loadRenderer: LoadRenderer;
  readonly keeper: () => Promise<{ openKeeper(call: KeeperCall): Keeper; submitAnswers: typeof submitAnswers }>;
  readonly words: () => Promise<Words>;
  /** What opens the inspector; what that gives back closes it. */
  readonly inspector: () => Promise<{ openInspector(asker: Asker): Unsubscribe }>;
}

/** The same, with what keeping takes besides. */
export interface KeeperSeat extends Seat {
  readonly ports: Seat["ports"] & KeepingPorts;
}

/** What the keeper is called with: it brings what else it takes. */
export type KeeperCall = Omit<KeeperParts, "seat" | "courier"> & { readonly seat: Seat };
