/** A record as it was kept. */
export interface Row {
  readonly project: string;
  readonly id: string;
  readonly rev: number;
  /** The record as JSON. */
  readonly body: string;
}

/** A collector from the page, at work. */
export interface Running {
  send(method: string, body?: string, contentType?: string): Promise<Response>;
  rows(): Row[] | Promise<Row[]>;
  /** Makes what it keeps its records in refuse them, or take them again. */
  setBroken(broken: boolean): unknown;
  /** Kills it and starts it again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
  /** Where it listens, when it is a server of its own. */
  readonly port?: number;
}

export interface Recipe {
  readonly name: string;
  /** What has to be installed for it and is not. */
  readonly missing?: string | undefined;
  start(): Promise<Running>;
}
