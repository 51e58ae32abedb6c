import type { Connection } from "./connect.js";
import { quoted } from "./quoted.js";

/** What is read and written, wherever the rows lie. */
export const RECORD = "earshot_record";
/** Which records are of a prompt. */
export const PROMPT = "earshot_prompt";
/** The sums that reports are made of. */
export const TALLY = "earshot_tally";
/** The sums of each segment. */
export const PIECE = "earshot_piece";
export const GRAVE = "earshot_grave";

/**
 * One row a record, with all that reports count by: what is inserted at once is there at once, and a later revision
 * takes the place of all of an earlier one. Not partitioned, for rows only replace each other within a partition.
 */
const FIRST_COLUMNS = `
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
  "score.place"    Array(UInt8),   -- of the answers that are counted: the place among all
  "score.question" Array(String),
  "score.type"     Array(String),
  "score.value"    Array(Int16),
  "word.question"  Array(String),  -- how questions were worded
  "word.text"      Array(String),
  comment          Array(UInt8),   -- places of the answers that are somebody's words
  body             String          -- the record
`;

/** Of a tally: what is summed, and by what. */
const TALLIED = {
  what: "String", // see `What`
  test: "UInt8", // of a funnel: 1 is what tests change in it
  touchpoint: "String",
  day: "String",
  question: "String",
  type: "String",
  value: "Int64",
  place: "UInt8",
  count: "Int64",
  responded: "Int64",
  completed: "Int64",
  dismissed: "Int64",
  last: "Int64", // the greatest
  text: "String", // the one of the greatest "last"
} as const;

/** As `TALLIED`, of one segment. */
const { text: _, ...COUNTED } = TALLIED;
const PIECES = { by: "String", is: "String", ...COUNTED } as const;

/** Columns that came later, by name. Those that a table has not are added at the start. */
const LATER_COLUMNS: Readonly<Record<string, string>> = {
  said: "Array(String)", // the words, beside "comment"
  anonymous: "String",
  user: "String",
  "facet.by": "Array(String)",
  "facet.is": "Array(String)",
  facets: "String", // names of the facets, JSON
  writer: "UInt64", // which process wrote it; 0: one of a version that kept no sums
  sent: "UInt64", // how many rows of the project the writer had sent, this one and its group included
  generation: "UInt64", // of the sums that it is added to
  // What it adds to the sums, beside what was stored before.
  ...Object.fromEntries(Object.entries(TALLIED).map(([name, type]) => [`tally.${name}`, `Array(${type})`])),
  ...Object.fromEntries(Object.entries(PIECES).map(([name, type]) => [`piece.${name}`, `Array(${type})`])),
};

/** Granules smaller than the default: ids are looked up by the hundred, and each costs a granule. */
const SMALL = "SETTINGS index_granularity = 1024";

const BY = ["what", "test", "touchpoint", "day", "question", "type", "value", "place"] as const;
const SUMS = ["count", "responded", "completed", "dismissed"] as const;

interface Table {
  readonly name: string;
  readonly columns: string;
  readonly engine: string;
  /** By what the rows are spread over the shards. */
  readonly by?: string;
}

const TABLES: readonly Table[] = [
  {
    name: RECORD,
    columns: FIRST_COLUMNS,
    engine: `ReplacingMergeTree(rev) ORDER BY (project, id) ${SMALL}`,
    // So that all revisions of one record are on one shard: that is where the highest is found.
    by: "cityHash64(project, id)",
  },
  {
    name: PROMPT,
    columns: "project String, prompt String, id String, at Int64",
    engine: `ReplacingMergeTree ORDER BY (project, prompt, id) ${SMALL}`,
  },
  {
    name: TALLY,
    columns: `project String, generation UInt64, ${BY.map((name) => `${name} ${TALLIED[name]}`).join(", ")},
      ${SUMS.map((name) => `${name} AggregateFunction(sum, Int64)`).join(", ")},
      last AggregateFunction(max, Int64), text AggregateFunction(argMax, String, Int64)`,
    engine: `AggregatingMergeTree ORDER BY (project, what, generation, test, touchpoint, day, question, type, value, place)`,
  },
  {
    name: PIECE,
    columns: `project String, generation UInt64, by String, is String, ${BY.map((name) => `${name} ${TALLIED[name]}`).join(", ")},
      ${SUMS.map((name) => `${name} AggregateFunction(sum, Int64)`).join(", ")}, last AggregateFunction(max, Int64)`,
    engine: `AggregatingMergeTree ORDER BY (project, by, what, generation, is, test, touchpoint, day, question, type, value, place)`,
  },
  {
    name: GRAVE,
    columns: "project String, hash String, at Int64",
    engine: "ReplacingMergeTree(at) ORDER BY (project, hash)",
    by: "cityHash64(project, hash)",
  },
];

/** Makes the tables where there are none, and adds what they have not. */
export async function prepare(db: Connection, cluster: string | undefined): Promise<void> {
  for (const { name, columns, engine } of TABLES)
    await db.everywhere(`CREATE TABLE IF NOT EXISTS ${db.shardOf(name)} (${columns}) ENGINE = ${engine}`);
  await addColumns(db, db.shardOf(RECORD));
  if (cluster !== undefined) {
    for (const { name, by } of TABLES) {
      const where = `${quoted(cluster)}, currentDatabase(), ${db.shardOf(name)}${by ? `, ${by}` : ""}`;
      await db.everywhere(`CREATE TABLE IF NOT EXISTS ${name} AS ${db.shardOf(name)} ENGINE = Distributed(${where})`);
    }
    await addColumns(db, RECORD);
  }
  for (const [name, query] of Object.entries(views(db)))
    await db.everywhere(`CREATE MATERIALIZED VIEW IF NOT EXISTS ${name} ${query}`);
}

async function addColumns(db: Connection, table: string): Promise<void> {
  for (const server of db.servers) {
    const there = await server.select<{ name: string }>(
      `SELECT name FROM system.columns WHERE database = currentDatabase() AND table = ${quoted(table)}`,
    );
    const names = new Set(there.map(({ name }) => name));
    const missing = Object.entries(LATER_COLUMNS).filter(([name]) => !names.has(name));
    const added = missing.map(([name, type]) => `ADD COLUMN ${name} ${type}`);
    if (added.length > 0) await server.run(`ALTER TABLE ${table} ${added.join(", ")}`);
  }
}

/** By which an insert finds its way into the prompts and the sums; the sums come last, by the views' names. */
function views(db: Connection): Readonly<Record<string, string>> {
  const records = db.shardOf(RECORD);
  return {
    earshot_1_prompt_view: `TO ${db.shardOf(PROMPT)} AS SELECT project, prompt, id, at FROM ${records}`,
    earshot_2_tally_view: `TO ${db.shardOf(TALLY)} AS SELECT
       project, generation, ${BY.map((name) => `tallies.${name} AS ${name}`).join(", ")},
       ${SUMS.map((name) => `sumState(tallies.${name}) AS ${name}`).join(", ")},
       maxState(tallies.last) AS last, argMaxState(tallies.text, tallies.last) AS text
     FROM ${records} ARRAY JOIN tally AS tallies
     GROUP BY project, generation, ${BY.map((name) => `tallies.${name}`).join(", ")}`,
    earshot_3_piece_view: `TO ${db.shardOf(PIECE)} AS SELECT
       project, generation, ${["by", "is", ...BY].map((name) => `pieces.${name} AS ${name}`).join(", ")},
       ${SUMS.map((name) => `sumState(pieces.${name}) AS ${name}`).join(", ")}, maxState(pieces.last) AS last
     FROM ${records} ARRAY JOIN piece AS pieces
     GROUP BY project, generation, ${["by", "is", ...BY].map((name) => `pieces.${name}`).join(", ")}`,
  };
}
