export const WEBHOOK_EVENTS = ["case.opened", "case.changed", "touchpoint.fell", "touchpoint.recovered"] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** Something that a webhook is to be told: what it is about, and not the words, which are put together when it is sent. */
export interface Message {
  readonly event: WebhookEvent;
  /** Id of the case or of the alert. */
  readonly about: number;
  /** When it happened, epoch milliseconds. */
  readonly at: number;
}

export interface Delivery extends Message {
  /** `webhook-id`: the same with every try, so that whoever gets it twice can tell. */
  readonly id: string;
  readonly project: string;
  /** Its id in the rules. */
  readonly webhook: string;
  /** So many have failed. */
  readonly fails: number;
}

/** A delivery that was given up. */
export interface DeadLetter extends Delivery {
  readonly deadAt: number;
  /** What became of the last try: `503`, `private_address`, `timeout`, … */
  readonly problem: string;
}

/** What is still to be told. It outlives the process. */
export interface Outbox {
  /** @param from epoch milliseconds: not to be sent before */
  add(project: string, webhook: string, message: Message, from: number): void;
  /** The one of each webhook that has waited longest, of those whose time has come. */
  due(now: number): readonly Delivery[];
  /** When the next one's time comes, epoch milliseconds. */
  nextAt(): number | undefined;
  sent(id: string): void;
  failed(id: string, problem: string, nextAt: number): void;
  /** Gives it up; of a project the newest 1,000 are kept. */
  bury(id: string, problem: string, at: number): void;
  /** Nothing more is sent to this webhook: what waits for it is buried, and what comes. */
  stop(project: string, webhook: string, problem: string, at: number): void;
  /** Newest first, at most 200. */
  dead(project: string): readonly DeadLetter[];
  /** Sends a dead letter again from the start, and lets its webhook go on if it was stopped. False when there is none of this id. */
  resend(project: string, id: string, now: number): boolean;
}
