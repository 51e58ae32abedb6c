import type { Stats } from "../../../src/model/stats.js";

/** In the order in which a record gets there. */
const FATES = ["queued", "delivered", "rejected", "dropped"] as const;

/** What became of the records: every one is in exactly one of these. */
export function Shares({ stats }: { readonly stats: Stats }) {
  return (
    <>
      <div class="shares" aria-hidden="true">
        {FATES.map(
          (fate) => stats[fate] > 0 && <span key={fate} class={fate} style={{ flexGrow: `${stats[fate]}` }} />,
        )}
      </div>
      <dl class="numbers">
        {FATES.map((fate) => (
          <div key={fate} class={stats[fate] > 0 ? fate : ""}>
            <dt>{fate}</dt>
            <dd>{stats[fate]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
