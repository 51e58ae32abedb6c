import type { Earshot } from "../model/earshot.js";
import type { Settings } from "../model/plan.js";
import type { Due } from "../trigger/due.js";
import type { Visitor } from "./create-visitor.js";
import type { Seat } from "./seat.js";

/** Decides, asks and delivers. Loaded late: most page views only listen. */
export interface Asker extends Omit<Earshot, "track" | "identify" | "reset" | "consent" | "on"> {
  /**
   * Asks about the first of those due at the same moment that may be asked about.
   *
   * @param certain nothing is known that could keep the first of them from being asked about
   */
  askFirstOf(due: readonly Due[], certain: boolean): Promise<void>;
  /** Loads what draws the first touchpoint that could be asked about now, were its trigger to fire. */
  arm(): Promise<void>;
  /** Does what the page's address asks for: opens the inspector, shows a touchpoint to somebody of the team. */
  attend(): Promise<void>;
  /** There is an element on the page for an inline touchpoint. */
  found(id: string): void;
  /** What the page is, who the visitor is, or what they allow has changed. */
  refresh(): void;
  /** The visitor has left: what is open was meant for somebody else. */
  clear(): void;
  /** What the inspector looks at. */
  readonly inside: { readonly seat: Seat; readonly settings: Settings; readonly visitor: Visitor };
}
