import type { Report } from "../../src/report.js";
import type { Address } from "../address/address.js";
import { scopeQuery } from "../address/scope-query.js";
import { ask } from "./ask.js";

/** What came, and what this browser may do. */
export interface LoadedReport extends Report {
  /** It had to sign in. */
  readonly signedIn?: boolean;
  /** The collector opens cases, and knows of releases. */
  readonly hasDesk?: boolean;
  /** It may change things, too: work at cases, mark releases. */
  readonly mayManage?: boolean;
}

/** Rejects when the collector doesn't answer, or not with a report. */
export function loadReport(address: Address): Promise<LoadedReport> {
  const query = scopeQuery(address, Date.now());
  if (address.compare && query.has("from")) query.set("compare", "1");
  return ask("data", query);
}
