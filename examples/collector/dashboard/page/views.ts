import type { VNode } from "preact";
import type { Report } from "../../src/report.js";
import type { Address, ViewName } from "../address/address.js";
import type { LiveState } from "../live/create-live-report.js";
import { CasesView } from "./CasesView.js";
import { JourneyView } from "./JourneyView.js";
import { RespondentView } from "./RespondentView.js";

export interface ViewProps {
  readonly state: LiveState;
  /** Of the state: there is one. */
  readonly report: Report;
  onGo(address: Address): void;
  /** To where one came from. */
  onBack(): void;
  /** Something was changed from here. */
  onChanged(): void;
}

export interface View {
  readonly Page: (props: ViewProps) => VNode;
  /** In the navigation; absent of a view that one comes to from another. */
  readonly name?: string;
  /** Whether the collector has what it shows. Default: it has. */
  readonly offered?: (state: LiveState) => boolean;
  /** How much in it waits for somebody. */
  readonly waiting?: (state: LiveState) => number;
  /** Whether days and segments say what it shows. */
  readonly scoped: boolean;
}

/** What the page can show. The scope stays the same in all of them, whether it is of any concern or not. */
export const VIEWS: Readonly<Record<ViewName, View>> = {
  journey: { name: "Journey", Page: JourneyView, scoped: true },
  cases: {
    name: "Cases",
    Page: CasesView,
    offered: ({ hasDesk }) => hasDesk,
    waiting: ({ around }) => around.cases?.new ?? 0,
    scoped: false,
  },
  respondent: { Page: RespondentView, scoped: false },
};
