import { quoted } from "./quoted.js";

/** What is read and written, wherever the rows lie. */
export const RECORD = "earshot_record";
const SHARD = "earshot_record_shard";

/**
 * One row a record, with all that reports count by: what is inserted at once is there at once, and a later revision
 * takes the place of all of an earlier one. Not partitioned, for rows only replace each other within a partition.
 */
const columns = `(
  project          String,
  id               String,
  rev              UInt32,
  fingerprint      String,         -- sha256 of the record as it was sent
  kind             String,
  prompt           String,
  touchpoint       String,
  stage            String,
  audience         String,         -- customer, employee
  test             UInt8,
  complete         UInt8,
  at               Int64,          -- epoch milliseconds, by the collector's clock
  received_at      Int64,
  day              String,         -- 2026-11-21, UTC; an old server's Date has no 1970-01-01
  "score.place"    Array(UInt8),   -- of the answers that are scores: the place among all
  "score.question" Array(String),
  "score.type"     Array(String),
  "score.value"    Array(Int16),
  "word.question"  Array(String),  -- how questions were worded
  "word.text"      Array(String),
  comment          Array(UInt8),   -- places of the answers that are somebody's words
  body             String          -- the record
)`;

/** Granules smaller than the default: ids are looked up by the hundred, and each costs a granule. */
const engine = `
ENGINE = ReplacingMergeTree(rev) ORDER BY (project, id) SETTINGS index_granularity = 1024`;

/**
 * The statements that make the tables on one server, where there are none.
 *
 * Rows are spread by project and id, so that all revisions of one record are on one shard: that is where the highest
 * is found.
 *
 * @param cluster as the servers' `remote_servers` calls it; without one, this server is all
 */
export function tables(cluster?: string): readonly string[] {
  if (cluster === undefined) return [`CREATE TABLE IF NOT EXISTS ${RECORD} ${columns} ${engine}`];
  const where = `${quoted(cluster)}, currentDatabase(), ${SHARD}, cityHash64(project, id)`;
  return [
    `CREATE TABLE IF NOT EXISTS ${SHARD} ${columns} ${engine}`,
    `CREATE TABLE IF NOT EXISTS ${RECORD} AS ${SHARD} ENGINE = Distributed(${where})`,
  ];
}
