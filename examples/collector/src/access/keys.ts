/**
 * Who may write. Public: it stands in the page's source, and says whose records these are, not who sends them. Two with
 * one project are how a key is exchanged: both count until the old one is taken out.
 */
export interface WriteKey {
  /** What the configuration of the site has as its `key`. */
  readonly key: string;
  /** Default: the collector's. */
  readonly project?: string;
  /** Where pages may write from, to the letter: `https://shop.example`. `*` is anywhere. */
  readonly origins: readonly string[] | "*";
}

/** Who may read. Secret: whoever has it reads every answer of the project. */
export interface ReadKey {
  readonly key: string;
  /** Default: the collector's. */
  readonly project?: string;
  /** Whether it also changes things: imports, erases, works on cases. Default: false. */
  readonly manage?: boolean;
}
