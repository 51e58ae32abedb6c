import { render } from "preact";
import type { Finding } from "../../src/check/finding.js";
import type { EarshotEvents, Unsubscribe } from "../../src/model/events.js";
import type { Inspection } from "../../src/model/inspection.js";
import { createHost } from "../host/create-host.js";
import { sheetOf } from "../host/sheet-of.js";
import { writingDirection } from "../host/writing-direction.js";
import { Inspector } from "./Inspector.js";
import { inspectorCss } from "./inspector.css.js";
import { createJournal } from "./report/create-journal.js";
import { createLiveReport } from "./report/create-live-report.js";
import { otherSide, sideOf } from "./side-of.js";
import type { Controls, View } from "./view.js";

/** As wide, a prompt takes the bottom of the page for itself. */
const isNarrow = () => matchMedia("(max-width: 480px)").matches;

/**
 * Puts the inspector on the page; returns what takes it away.
 *
 * @param findings what is wrong with the configuration
 */
export function showInspector(inspection: Inspection, findings: readonly Finding[] = []): Unsubscribe {
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const host = document.createElement("earshot-inspector");
  const root = createHost(host, sheetOf(inspectorCss));
  document.body.append(host);
  signal.addEventListener("abort", () => host.remove());
  const direction = writingDirection(document.documentElement.lang);
  let view: View = {
    entries: [],
    findings,
    folded: isNarrow() && document.querySelector("earshot-prompt") !== null,
    // Prompts come at the end, unless told otherwise.
    side: sideOf("start", direction) ?? "left",
  };

  function change(part: Partial<View>): void {
    if (signal.aborted) return;
    const focused = root.activeElement;
    const foldedBefore = view.folded;
    view = { ...view, ...part };
    render(<Inspector view={view} controls={controls} />, root);
    if (focused && view.folded !== foldedBefore) {
      root.querySelector<HTMLElement>(view.folded ? ".pill" : ".fold")?.focus();
    }
  }

  /** The prompt is what somebody wants to look at now. */
  function makeRoom({ touchpoint: id }: EarshotEvents["shown"]): void {
    const shown = view.report?.touchpoints.find(({ touchpoint }) => touchpoint.id === id);
    const side = shown && sideOf(shown.touchpoint.presentation.position, direction);
    change({ folded: view.folded || isNarrow(), side: side ? otherSide(side) : view.side });
  }

  function close(): void {
    lifetime.abort();
    render(null, root);
  }

  const controls: Controls = {
    ask: (id) => inspection.ask(id),
    setFact(...fact) {
      inspection.setFact(...fact);
      live.refresh();
    },
    forget() {
      inspection.forget();
      live.refresh();
    },
    async flush() {
      await inspection.flush();
      live.refresh();
    },
    refresh: () => live.refresh(),
    fold: (folded) => change({ folded }),
    toSide: (side) => change({ side }),
    close,
  };

  change({});
  root.querySelector<HTMLElement>(".dock")?.showPopover?.();
  const journal = createJournal(inspection, signal);
  const live = createLiveReport(inspection, (report) => change({ report, entries: journal.entries() }), signal);
  signal.addEventListener("abort", inspection.on("shown", makeRoom));
  return close;
}
