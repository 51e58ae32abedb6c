import type { Store } from "../store.js";
import type { Source } from "./open-source.js";

/**
 * Buries who was erased in another store, so that what of them comes late is erased here too. Goes before the records:
 * of those that are copied after it none is theirs.
 *
 * @returns how many graves there are
 */
export async function copyGraves(source: Pick<Source, "graves">, store: Store): Promise<number> {
  const graves = await source.graves();
  for (const project of new Set(graves.map((grave) => grave.project))) {
    const its = graves.filter((grave) => grave.project === project);
    await store.bury(
      project,
      its.map(({ hash, at }) => ({ hash, at })),
    );
  }
  return graves.length;
}
