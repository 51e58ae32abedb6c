import "./schema/without-eval.js";
import { showInspector } from "../widgets/inspector/show-inspector.js";
import { checkConfig } from "./check/check-config.js";
import type { OpenInspector } from "./model/inspection.js";

/** The late door: what the developer of a page sees of it. */
export const openInspector: OpenInspector = (inspection) =>
  showInspector(inspection, checkConfig(inspection.written, { now: Date.now() }));
