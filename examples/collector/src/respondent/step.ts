import type { WireRecord } from "earshot/schema";
import type { SentimentReport } from "../report.js";

/** One touchpoint that somebody came to, and what became of it. */
export interface Step {
  /** Of the prompt; its records are one step. */
  readonly id: string;
  /** Epoch milliseconds, of the first record. */
  readonly at: number;
  readonly touchpoint: string;
  readonly stage: string;
  readonly audience: "customer" | "employee";
  readonly test: boolean;
  /** `mention`: said elsewhere, without being asked. */
  readonly outcome: "completed" | "answered" | "dismissed" | "shown" | "mention";
  /** How it was closed, unless it was answered to the end. */
  readonly how?: Extract<WireRecord, { readonly kind: "dismissed" }>["how"];
  /** Of a mention. */
  readonly source?: string;
  readonly answers: readonly StepAnswer[];
  readonly locale: string;
  readonly path?: string;
  readonly device?: string;
  readonly traits?: Readonly<Record<string, string | number | boolean | null>>;
}

export interface StepAnswer {
  readonly question: string;
  readonly type: string;
  /** What was asked, as it was worded then. */
  readonly text?: string;
  /** Absent where it is an address, which only those may see who may write to it. */
  readonly value?: number | string | readonly string[];
  readonly scale?: readonly [number, number];
  /** Of words. */
  readonly sentiment?: SentimentReport;
}

/** One person's way: `GET /dashboard/respondent`. */
export interface Journey {
  /** Oldest first. */
  readonly steps: readonly Step[];
  /** Other ids that their records have: the device's before they signed in, the account's after. */
  readonly seenWith: readonly string[];
}
