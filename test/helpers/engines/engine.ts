/** A browser as every journey can drive it, whoever made it. */
export interface Engine {
  /** Opens a tab of the same visitor. */
  open(url: string): Promise<Tab>;
  close(): Promise<void>;
}

export interface Tab {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function in the page, where it knows nothing but its arguments. */
  evaluate<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Presses a real key by its name in `KeyboardEvent.key`, alone or with others held down: `Control+Enter`. */
  press(key: string): Promise<void>;
  /** Types a text, key by key. */
  type(text: string): Promise<void>;
  /** Clicks with a real pointer. @param path selectors, each but the first inside the shadow root of the one before */
  click(...path: string[]): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  /** Says to the browser that there is no network. Absent where a driver can't: there, stop the server. */
  readonly setOffline?: (offline: boolean) => Promise<void>;
  /** Writes a PNG. */
  screenshot(path: string): Promise<void>;
  /** What was thrown and nobody caught, or was printed as an error, since the last call. */
  errors(): Promise<readonly string[]>;
  close(): Promise<void>;
}
