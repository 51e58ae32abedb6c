import { Empty } from "./Empty.js";
import { Findings } from "./Findings.js";
import type { ViewProps } from "./views.js";

/** The journey of those who have answered, or that nobody has. */
export function JourneyView(props: ViewProps) {
  const { state, report, onGo } = props;
  if (report.touchpoints.length > 0) return <Findings {...props} />;
  return <Empty address={state.address} around={state.around} onGo={onGo} />;
}
