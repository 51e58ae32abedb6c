import type { Database } from "libsql";

/** Keeps the sets of facets that records have: most have theirs in common with many. */
export function prepareFacets(db: Database) {
  const take = db.prepare(`
    INSERT INTO facet_set (project, body, records) VALUES (?, ?, 1)
    ON CONFLICT DO UPDATE SET records = records + 1 RETURNING id, records`);
  const release = db.prepare(
    "UPDATE facet_set SET records = records - 1 WHERE id = ? RETURNING records, project, body",
  );
  const add = db.prepare("INSERT INTO facet VALUES (?, ?, ?, ?)");
  const remove = db.prepare("DELETE FROM facet WHERE project = ? AND name = ? AND facets = ?");
  const removeSet = db.prepare("DELETE FROM facet_set WHERE id = ?");

  return {
    /** For one record more. Gives the set. */
    take(project: string, facets: Readonly<Record<string, string>>): number {
      const entries = Object.entries(facets);
      const { id, records } = take.get([project, JSON.stringify(entries)]) as { id: number; records: number };
      if (records === 1) for (const [name, value] of entries) add.run([project, name, id, value]);
      return id;
    },
    /** For one record less. What was the last one's is forgotten. */
    release(id: number): void {
      const set = release.get([id]) as { records: number; project: string; body: string };
      if (set.records > 0) return;
      for (const [name] of JSON.parse(set.body) as [string, string][]) remove.run([set.project, name, id]);
      removeSet.run([id]);
    },
  };
}
