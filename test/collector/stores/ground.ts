import type { Store } from "../../../examples/collector/src/index.js";

/** What is stored of one record, whatever the store says of it. */
export interface Row {
  readonly id: string;
  readonly rev: number;
  readonly body: string;
}

/** A database that stores can be opened on. */
export interface Ground {
  /** Opens one more on the same data. */
  open(): Promise<Store>;
  /** What tells a collector that is a process of its own of it. */
  readonly env: Readonly<Record<string, string>>;
  rows(project: string): Promise<readonly Row[]>;
  end(): Promise<void>;
}
