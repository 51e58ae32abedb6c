/** What a command may touch of the world. A test hands in its own. */
export interface Io {
  readFile(path: string): Promise<string>;
  readStdin(): Promise<string>;
  out(text: string): void;
  err(text: string): void;
  /** Whether `out` goes to a terminal that shows colours, and nobody asked for none. */
  readonly colour: boolean;
  /** Whether something may come in on the standard input: nobody sits there typing. */
  readonly piped?: boolean;
}
