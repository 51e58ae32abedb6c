/** A record as it was kept. */
export interface Row {
  readonly id: string;
  readonly rev: number;
  /** What is kept of the record, as JSON. */
  readonly body: string;
}

/** A collector from the page, at work. */
export interface Running {
  send(method: string, body?: string, contentType?: string): Promise<Response>;
  rows(): Row[] | Promise<Row[]>;
  /** Kills it and starts it again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface Recipe {
  readonly name: string;
  /** What has to be installed for it and is not. */
  readonly missing?: string | undefined;
  start(): Promise<Running>;
}
