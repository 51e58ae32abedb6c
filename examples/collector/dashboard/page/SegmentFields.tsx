import { SOURCES } from "../../src/mentions/settings.js";
import { type Address, EVERYTHING } from "../address/address.js";
import { narrow } from "../address/narrow.js";
import type { Around } from "../live/load-around.js";
import { nameOfValue } from "../words/name-of-value.js";
import { FacetSelect } from "./FacetSelect.js";

interface SegmentFieldsProps {
  readonly address: Address;
  readonly around: Around;
  onGo(address: Address): void;
}

/** Everybody, or those who have one thing in common. */
export function SegmentFields({ address, around: { facets, values }, onGo }: SegmentFieldsProps) {
  const { segment, by } = address;
  const facet = segment?.by ?? by;
  // Segments are told apart by scores, and what was said unasked has none.
  const known = facet === "source" ? SOURCES : values.map(({ is }) => is);
  const all = new Set([...known, ...(segment ? [segment.is] : [])]);
  return (
    <div class="scope-segment">
      <FacetSelect
        label="Segment by"
        facets={facets.length > 0 ? facets : [EVERYTHING.by]}
        facet={facet}
        onFacet={(chosen) => onGo({ ...narrow(address), by: chosen })}
      />
      <label>
        <span class="visually-hidden">Segment</span>
        <select
          value={segment ? `=${segment.is}` : ""}
          onChange={({ currentTarget: { value } }) =>
            onGo(narrow(address, value ? { by: facet, is: value.slice(1) } : undefined))
          }
        >
          <option value="">Everybody</option>
          {[...all].map((is) => (
            // A value may be an empty text.
            <option key={is} value={`=${is}`}>
              {nameOfValue(facet, is)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
