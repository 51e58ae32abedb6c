import { LONGEST_SEARCH } from "../address/address.js";
import type { CommentFilter } from "../insight/filter-comments.js";
import type { Band } from "../insight/metric.js";
import type { Reading } from "../insight/read-touchpoint.js";
import { TONE, type Tone } from "../insight/tone.js";

/** Words that fit the bands of all three metrics. */
const BAND_CHOICES: readonly { band?: Band; label: string }[] = [
  { label: "All" },
  { band: "poor", label: "Low" },
  { band: "middle", label: "Middle" },
  { band: "good", label: "High" },
];

const TONES: readonly Tone[] = ["negative", "neutral", "positive", "unknown"];

interface CommentFiltersProps {
  readonly readings: readonly Reading[];
  readonly filter: CommentFilter;
  onFilter(filter: CommentFilter): void;
  /** Enter, in the field: the old ones too. */
  onSearch(): void;
}

export function CommentFilters({ readings, filter, onFilter, onSearch }: CommentFiltersProps) {
  const { touchpoint, band, sentiment, search } = filter;
  return (
    <search class="filters">
      <label>
        <span class="field-name">Search</span>
        <input
          type="search"
          value={search}
          placeholder="Words, page or touchpoint"
          maxLength={LONGEST_SEARCH}
          enterkeyhint="search"
          onInput={({ currentTarget }) => onFilter({ ...filter, search: currentTarget.value })}
          onKeyDown={({ key, isComposing }) => {
            if (key === "Enter" && !isComposing) onSearch();
          }}
        />
      </label>
      <label>
        <span class="field-name">Touchpoint</span>
        <select
          value={touchpoint ?? ""}
          onChange={({ currentTarget: { value } }) => onFilter({ ...filter, touchpoint: value || undefined })}
        >
          <option value="">All touchpoints</option>
          {readings.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="field-name">Sentiment</span>
        <select
          value={sentiment ?? ""}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...filter, sentiment: TONES.find((tone) => tone === value) })
          }
        >
          <option value="">Any sentiment</option>
          {TONES.map((tone) => (
            <option key={tone} value={tone}>
              {TONE[tone]}
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
              onChange={() => onFilter({ ...filter, band: choice.band })}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </fieldset>
    </search>
  );
}
