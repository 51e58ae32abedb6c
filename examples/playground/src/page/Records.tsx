import type { WireRecord } from "../../../../src/model/wire.js";

/** What would go to the collector. */
export function Records({ records }: { readonly records: readonly WireRecord[] }) {
  const [newest, ...older] = [...records].reverse();
  return (
    <section class="records" aria-label="Records">
      <h3>
        Records that would be sent <span class="note">{records.length}</span>
      </h3>
      {newest ? (
        <pre tabindex={0}>{[newest, ...older].map((record) => JSON.stringify(record, null, 2)).join("\n\n")}</pre>
      ) : (
        <p class="quiet-text">Answer the prompt to see them.</p>
      )}
    </section>
  );
}
