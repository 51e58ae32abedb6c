import type { EngineName } from "./bench-browser.js";
import type { Outcome, Scene } from "./scene.js";

/** One kind of fault, and how delivery comes through it. */
export interface Scenario {
  /** Its number, which it keeps: `R35`. */
  readonly id: string;
  readonly title: string;
  readonly engines: readonly EngineName[];
  /** Whether the browser dies of it, and is started again on what is left of its profile. */
  readonly kills?: true;
  /** Whether the browser is to keep nothing. */
  readonly secret?: true;
  /** Runs in the page before the SDK does. */
  readonly before?: string;
  /**
   * Lives through it; what must hold beside what always does is told as complaints.
   *
   * @param long as often as a soak wants it, where that makes a difference
   */
  run(scene: Scene, long: boolean): Promise<Outcome & { readonly also?: readonly string[] }>;
}

export const EVERYWHERE: readonly EngineName[] = ["chromium", "firefox", "webkit"];

/** Complaints for what does not hold. */
export function unless(...claims: readonly (readonly [holds: boolean, complaint: string])[]): string[] {
  return claims.flatMap(([holds, complaint]) => (holds ? [] : [complaint]));
}
