/** What happened, for whoever keeps the collector running. Never an answer, an address, a key or who somebody is. */
export type LogEvent =
  | {
      readonly event: "batch";
      readonly project: string;
      readonly accepted: number;
      readonly duplicate: number;
      readonly rejected: number;
      readonly bytes: number;
      /** From the first byte to the commit. */
      readonly ms: number;
    }
  /** A whole request was turned down; that it came too often is counted, and not told of each time. */
  | { readonly event: "refused"; readonly status: number; readonly code: string; readonly route: string }
  | { readonly event: "failed"; readonly route: string; readonly error: DescribedError }
  /** A webhook was not told; `dead`: and won't be, unless somebody sends it again. */
  | {
      readonly event: "webhook_failed";
      readonly project: string;
      readonly webhook: string;
      /** The status, or what kept it from having one. */
      readonly problem: string;
      readonly dead: boolean;
    }
  /** Somebody signed in to the dashboard. */
  | { readonly event: "signed_in"; readonly project: string }
  /** What was said elsewhere was brought in. */
  | {
      readonly event: "imported";
      readonly project: string;
      readonly accepted: number;
      readonly duplicate: number;
      readonly erased: number;
      readonly rejected: number;
    }
  /** All that is kept of one person was handed out, or deleted. */
  | { readonly event: "exported" | "erased"; readonly project: string; readonly records: number }
  /** Records that had grown too old are gone. */
  | { readonly event: "expired"; readonly records: number }
  | { readonly event: "started"; readonly url: string; readonly writeKeys: number; readonly readKeys: number }
  | { readonly event: "stopping"; readonly signal: string }
  | { readonly event: "stopped" };

export interface DescribedError {
  readonly name: string;
  readonly code?: string;
  readonly message: string;
  readonly at?: readonly string[];
}

export type Log = (event: LogEvent) => void;
