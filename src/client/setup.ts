import type { Plan } from "../model/plan.js";

/** What it takes to start: a plan, and the absolute address of its collector. */
export interface Setup {
  readonly plan: Plan;
  readonly collector: string;
}
