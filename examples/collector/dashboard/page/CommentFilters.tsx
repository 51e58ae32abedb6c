import type { CommentFilter } from "../insight/filter-comments.js";
import type { Band } from "../insight/metric.js";
import type { Reading } from "../insight/read-touchpoint.js";

/** Words that fit the bands of all three metrics. */
const BAND_CHOICES: readonly { band?: Band; label: string }[] = [
  { label: "All" },
  { band: "poor", label: "Low" },
  { band: "middle", label: "Middle" },
  { band: "good", label: "High" },
];

interface CommentFiltersProps {
  readonly readings: readonly Reading[];
  readonly filter: CommentFilter;
  onFilter(filter: CommentFilter): void;
}

export function CommentFilters({ readings, filter, onFilter }: CommentFiltersProps) {
  const { touchpoint, band, search } = filter;
  return (
    <search class="filters">
      <label>
        <span class="field-name">Search</span>
        <input
          type="search"
          value={search}
          placeholder="Words, page or touchpoint"
          onInput={({ currentTarget }) => onFilter({ ...filter, search: currentTarget.value })}
        />
      </label>
      <label>
        <span class="field-name">Touchpoint</span>
        <select
          value={touchpoint ?? ""}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...(band && { band }), search, ...(value && { touchpoint: value }) })
          }
        >
          <option value="">All touchpoints</option>
          {readings.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="segments">
        <legend class="field-name">Score</legend>
        {BAND_CHOICES.map((choice) => (
          <label key={choice.label}>
            <input
              type="radio"
              name="band"
              checked={band === choice.band}
              onChange={() =>
                onFilter({ ...(touchpoint && { touchpoint }), search, ...(choice.band && { band: choice.band }) })
              }
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </fieldset>
    </search>
  );
}
