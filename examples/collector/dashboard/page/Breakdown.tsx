import { useState } from "preact/hooks";
import type { Address } from "../address/address.js";
import { narrow } from "../address/narrow.js";
import { nameOfMetric } from "../insight/metric.js";
import { readSegments, type SegmentRow } from "../insight/read-segments.js";
import type { Reading } from "../insight/read-touchpoint.js";
import type { Around } from "../live/load-around.js";
import { formatCount } from "../words/format-count.js";
import { nameOfFacet } from "../words/name-of-facet.js";
import { nameOfValue } from "../words/name-of-value.js";
import { BreakdownCell } from "./BreakdownCell.js";
import { FacetSelect } from "./FacetSelect.js";

/** Of a facet with many values, the first. */
const FIRST = 8;

interface BreakdownProps {
  readonly address: Address;
  readonly around: Around;
  readonly readings: readonly Reading[];
  onGo(address: Address): void;
}

/** Who says so: the values of a facet beside each other, at each touchpoint. A value leads to its own page. */
export function Breakdown({ address, around: { facets, segments }, readings, onGo }: BreakdownProps) {
  const [all, setAll] = useState(false);
  if (facets.length === 0) return null;
  const { by, segment } = address;
  const { columns, rows } = readSegments(
    segments,
    readings.map(({ id }) => id),
  );
  const shown = all ? rows : rows.slice(0, FIRST);
  const find = (id: string) => readings.find((reading) => reading.id === id);
  const nameOfColumn = (id: string) => find(id)?.name ?? id;
  const audienceOf = (id: string) => find(id)?.report.audience ?? "customer";

  return (
    <section class="breakdown" aria-labelledby="breakdown">
      <div class="breakdown-head">
        <h2 id="breakdown">Segments</h2>
        <FacetSelect
          label="Told apart by"
          facets={facets}
          facet={by}
          onFacet={(chosen) => onGo({ ...address, by: chosen })}
        />
      </div>
      <p class="note">
        The score of each, with its 95% interval; the line is all of them together. Marked is what differs from the
        others by more than chance, at 99%, because many are looked at.
      </p>
      {rows.length === 0 ? (
        <p class="nothing">Nobody was asked for a score who has this.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{nameOfFacet(by)}</th>
              {columns.map(({ id, metric }) => (
                <th key={id} scope="col">
                  {nameOfColumn(id)} <span class="note">{nameOfMetric(metric, audienceOf(id)).name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.is} data-shown={segment?.by === by && segment.is === row.is}>
                <RowHead {...{ row, address, onGo }} />
                {columns.map((column, index) => (
                  <BreakdownCell
                    key={column.id}
                    column={column}
                    name={nameOfColumn(column.id)}
                    cell={row.cells[index] ?? null}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length > shown.length && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          Show all {formatCount(rows.length)}
        </button>
      )}
    </section>
  );
}

interface RowHeadProps extends Pick<BreakdownProps, "address" | "onGo"> {
  readonly row: SegmentRow;
}

/** Pressed, the page is of these people alone; pressed again, of everybody. */
function RowHead({ row: { is, n }, address, onGo }: RowHeadProps) {
  const { by, segment } = address;
  const chosen = segment?.by === by && segment.is === is;
  return (
    <th scope="row">
      <button
        type="button"
        class="link"
        aria-pressed={chosen}
        onClick={() => onGo(narrow(address, chosen ? undefined : { by, is }))}
      >
        <bdi>{nameOfValue(by, is) || "(empty)"}</bdi>
      </button>
      <span class="note">n = {formatCount(n)}</span>
    </th>
  );
}
