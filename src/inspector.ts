import "./schema/without-eval.js";
import { showInspector } from "../widgets/inspector/show-inspector.js";
import { checkConfig } from "./check/check-config.js";
import type { Asker } from "./client/asker.js";
import { createInspection } from "./client/create-inspection.js";
import type { Unsubscribe } from "./model/events.js";

/** The late door: what the developer of a page sees of it. */
export function openInspector(asker: Asker): Unsubscribe {
  const inspection = createInspection(asker);
  return showInspector(inspection, checkConfig(inspection.written, { now: Date.now() }));
}
