import type { Address } from "../address/address.js";
import { narrow } from "../address/narrow.js";
import type { Around } from "../live/load-around.js";

interface EmptyProps {
  readonly address: Address;
  readonly around: Around;
  onGo(address: Address): void;
}

/** Nobody has answered: at all, or where one is looking. */
export function Empty({ address, around, onGo }: EmptyProps) {
  const { range, segment, includeTest } = address;
  const elsewhere = around.facets.length > 0 && (segment !== undefined || range !== "all");
  return (
    <section class="empty">
      <svg class="empty-picture" viewBox="0 0 240 72" aria-hidden="true">
        <path d="M12 36H228" />
        {[12, 66, 120, 174, 228].map((x) => (
          <circle key={x} cx={x} cy="36" r="7" />
        ))}
      </svg>
      <h1 tabIndex={-1}>{elsewhere ? "No answers here." : "No answers yet."}</h1>
      {elsewhere ? (
        <p>
          {segment ? "Nobody of this segment has answered in these days." : "Nobody has answered in these days."}{" "}
          <button type="button" class="link" onClick={() => onGo({ ...narrow(address), range: "all" })}>
            Show all that there is
          </button>
        </p>
      ) : (
        <p>They appear here the moment they arrive: open your site, come to a touchpoint, and answer.</p>
      )}
      {!includeTest && (
        <p>
          Answers given on a development machine may be marked as tests, which are left out.{" "}
          <button type="button" class="link" onClick={() => onGo({ ...address, includeTest: true })}>
            Include test answers
          </button>
        </p>
      )}
    </section>
  );
}
