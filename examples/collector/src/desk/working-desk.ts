import type { Desk } from "./desk.js";
import type { WebhookEvent } from "./webhooks/outbox.js";

/** A desk that somebody sits at: it opens cases, watches the scores and tells webhooks. */
export interface WorkingDesk {
  readonly desk: Desk;
  /** Something of this project has been committed. */
  changed(project: string): void;
  /** Hears of every project in which there is a new case or alert. */
  listen(hear: (project: string) => void): void;
  /**
   * Puts into the outbox what the webhooks of a project are to be told, and sends it soon.
   *
   * @param about id of the case or of the alert
   */
  tell(project: string, event: WebhookEvent, about: number): void;
  /** Sends a dead letter again; false when there is none of this id. */
  resend(project: string, id: string): boolean;
  /** Deletes the cases about a person, by `anonymousId` or `userId`, and returns how many there were. */
  forget(project: string, respondentId: string): number;
  /** All that there is to do now, whatever the time; rejects with what went wrong. For tests and for the end of a day. */
  work(): Promise<void>;
  /** Finishes what is under way, and closes the desk. */
  close(): Promise<void>;
}
