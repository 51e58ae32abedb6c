import { nameOfFacet } from "../words/name-of-facet.js";

interface FacetSelectProps {
  /** What it is for, for those who don't see beside what it stands. */
  readonly label: string;
  readonly facets: readonly string[];
  readonly facet: string;
  onFacet(facet: string): void;
}

/** What people can be told apart by: what Earshot knows itself, and the traits that a site has told of them. */
export function FacetSelect({ label, facets, facet, onFacet }: FacetSelectProps) {
  // The one that is chosen may be nobody's any more, or not be known yet.
  const all = [...new Set([...facets, facet])];
  return (
    <label>
      <span class="visually-hidden">{label}</span>
      <select value={facet} onChange={({ currentTarget }) => onFacet(currentTarget.value)}>
        {all.map((each) => (
          <option key={each} value={each}>
            {nameOfFacet(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
