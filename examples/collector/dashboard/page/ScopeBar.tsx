import type { Address } from "../address/address.js";
import { periodBefore, periodOf } from "../address/period-of.js";
import { scopeQuery } from "../address/scope-query.js";
import type { Around } from "../live/load-around.js";
import { formatDays } from "../words/format-days.js";
import { nameOfFacet } from "../words/name-of-facet.js";
import { nameOfValue } from "../words/name-of-value.js";
import { RangeFields } from "./RangeFields.js";
import { SegmentFields } from "./SegmentFields.js";
import { Switch } from "./Switch.js";

interface ScopeBarProps {
  readonly address: Address;
  readonly around: Around;
  /** Epoch milliseconds. */
  readonly now: number;
  onGo(address: Address): void;
}

/** Of whom and of when everything below is. */
export function ScopeBar({ address, around, now, onGo }: ScopeBarProps) {
  const { range, compare, segment, includeTest } = address;
  const period = periodOf(range, now);
  return (
    <search class="scope" aria-label="What is shown">
      <div class="scope-fields">
        <RangeFields range={range} now={now} onRange={(chosen) => onGo({ ...address, range: chosen })} />
        <SegmentFields address={address} around={around} onGo={onGo} />
        <div class="scope-switches">
          <Switch checked={compare && period !== undefined} disabled={!period} onSwitch={compareOrNot}>
            Compare with the period before
          </Switch>
          <Switch checked={includeTest} onSwitch={(include) => onGo({ ...address, includeTest: include })}>
            Test answers
          </Switch>
        </div>
      </div>
      <div class="scope-foot note">
        <p>
          {segment && (
            <>
              {nameOfFacet(segment.by)}: <bdi>{nameOfValue(segment.by, segment.is)}</bdi>,{" "}
            </>
          )}
          {period ? formatDays(period) : segment ? "all days" : "All days"}
          {period && compare && `, compared with ${formatDays(periodBefore(period))}`}
        </p>
        <p class="exports">
          Export <a href={`/dashboard/export.csv?${scopeQuery(address, now)}`}>CSV</a>
          <a href={`/dashboard/export.ndjson?${scopeQuery(address, now)}`}>NDJSON</a>
        </p>
      </div>
    </search>
  );

  function compareOrNot(chosen: boolean): void {
    onGo({ ...address, compare: chosen });
  }
}
