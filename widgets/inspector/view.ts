import type { Finding } from "../../src/check/finding.js";
import type { Entry } from "./report/create-journal.js";
import type { Report } from "./report/report.js";
import type { Side } from "./side-of.js";

/** What the inspector is drawn from. */
export interface View {
  /** Absent until everything was looked at for the first time. */
  readonly report?: Report;
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
  /** To a pill. */
  readonly folded: boolean;
  readonly side: Side;
}

/** What its buttons do. */
export interface Controls {
  ask(touchpointId: string): Promise<boolean>;
  setFact(name: string, value?: unknown): void;
  forget(): void;
  flush(): Promise<void>;
  refresh(): void;
  fold(folded: boolean): void;
  toSide(side: Side): void;
  close(): void;
}
