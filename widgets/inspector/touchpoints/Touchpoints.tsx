import { useState } from "preact/hooks";
import { Empty } from "../parts/Empty.js";
import type { Report } from "../report/report.js";
import { isAbout } from "./is-about.js";
import { TouchpointRow } from "./TouchpointRow.js";

/** As many can be looked through without a search. */
const AT_A_GLANCE = 8;

export interface TouchpointsProps {
  readonly report: Report;
  readonly onAsk: (touchpointId: string) => Promise<boolean>;
}

export function Touchpoints({ report, onAsk }: TouchpointsProps) {
  const [sought, setSought] = useState("");
  const { touchpoints, now } = report;
  const found = touchpoints.filter((inspected) => isAbout(inspected, sought));

  if (touchpoints.length === 0) {
    return <Empty>No touchpoint is in force. What keeps them out stands under Mistakes.</Empty>;
  }
  return (
    <>
      {touchpoints.length > AT_A_GLANCE && (
        <input
          type="search"
          class="search"
          aria-label="Filter touchpoints"
          placeholder={`Filter ${touchpoints.length} touchpoints`}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      )}
      <ul class="rows">
        {found.map(({ touchpoint, explanation }) => (
          <TouchpointRow key={touchpoint.id} {...{ touchpoint, explanation, now }} onAsk={onAsk} />
        ))}
      </ul>
      {found.length === 0 && <Empty>{`No touchpoint is about “${sought}”.`}</Empty>}
    </>
  );
}
