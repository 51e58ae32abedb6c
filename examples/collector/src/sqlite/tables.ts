/**
 * A record is kept whole, as JSON; beside it, in the same transaction, what reports count by. So the report is a few
 * walks along an index, and a new report is a new index over what is there.
 */
export const tables = `
CREATE TABLE IF NOT EXISTS record (
  project     TEXT NOT NULL,
  id          TEXT NOT NULL,
  rev         INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,     -- sha256 of the record as it was sent
  kind        TEXT NOT NULL,
  prompt      TEXT NOT NULL,
  touchpoint  TEXT NOT NULL,
  test        INTEGER NOT NULL,
  complete    INTEGER NOT NULL,
  at          INTEGER NOT NULL,  -- epoch milliseconds, by the collector's clock
  received_at INTEGER NOT NULL,
  body        TEXT NOT NULL,     -- the record
  PRIMARY KEY (project, id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS record_prompts ON record (project, test, touchpoint, prompt, kind, complete, at);

CREATE TABLE IF NOT EXISTS answer (
  project    TEXT NOT NULL,
  record     TEXT NOT NULL,
  place      INTEGER NOT NULL,   -- among the answers of the record
  touchpoint TEXT NOT NULL,
  question   TEXT NOT NULL,
  type       TEXT NOT NULL,
  score      INTEGER,
  comment    TEXT,
  test       INTEGER NOT NULL,
  at         INTEGER NOT NULL,
  day        TEXT NOT NULL,      -- 2026-11-21, UTC
  PRIMARY KEY (project, record, place)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS answer_scores ON answer (project, test, touchpoint, question, type, day, score)
  WHERE score IS NOT NULL;
CREATE INDEX IF NOT EXISTS answer_comments ON answer (project, at) WHERE comment IS NOT NULL;

-- The newest word on each touchpoint and question.
CREATE TABLE IF NOT EXISTS touchpoint (
  project TEXT NOT NULL, id TEXT NOT NULL, stage TEXT NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY (project, id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS question (
  project TEXT NOT NULL, touchpoint TEXT NOT NULL, id TEXT NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY (project, touchpoint, id)
) WITHOUT ROWID;
`;
