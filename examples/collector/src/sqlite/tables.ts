/**
 * A record is kept whole, as JSON; beside it, in the same transaction, the sums that reports are made of. So a report
 * takes as long as the journey has touchpoints and days, however many have answered, and a new report is a new sum over
 * what is there.
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
CREATE INDEX IF NOT EXISTS record_prompt ON record (project, touchpoint, prompt, kind, complete, test, at);

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
CREATE INDEX IF NOT EXISTS answer_comments ON answer (project, at) WHERE comment IS NOT NULL;

-- How often a value was given, at which place among the answers of a record.
CREATE TABLE IF NOT EXISTS score_tally (
  project TEXT NOT NULL, test INTEGER NOT NULL, touchpoint TEXT NOT NULL, question TEXT NOT NULL, type TEXT NOT NULL,
  day TEXT NOT NULL, score INTEGER NOT NULL, place INTEGER NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (project, test, touchpoint, question, type, day, score, place)
) WITHOUT ROWID;

-- What became of the prompts that were first heard of on a day: without tests (0), and with them (1).
CREATE TABLE IF NOT EXISTS funnel_tally (
  project TEXT NOT NULL, tests INTEGER NOT NULL, touchpoint TEXT NOT NULL, day TEXT NOT NULL,
  shown INTEGER NOT NULL, responded INTEGER NOT NULL, completed INTEGER NOT NULL, dismissed INTEGER NOT NULL,
  last_at INTEGER NOT NULL,
  PRIMARY KEY (project, tests, touchpoint, day)
) WITHOUT ROWID;

-- The newest word on each touchpoint and question.
CREATE TABLE IF NOT EXISTS touchpoint (
  project TEXT NOT NULL, id TEXT NOT NULL, stage TEXT NOT NULL, at INTEGER NOT NULL,
  audience TEXT NOT NULL DEFAULT 'customer',
  PRIMARY KEY (project, id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS question (
  project TEXT NOT NULL, touchpoint TEXT NOT NULL, id TEXT NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY (project, touchpoint, id)
) WITHOUT ROWID;
`;

/** From the version before, which counted records whenever it was asked, and knew of customers alone. */
export const fromVersion1 = `
DROP INDEX IF EXISTS record_prompts;
DROP INDEX IF EXISTS answer_scores;
ALTER TABLE touchpoint ADD COLUMN audience TEXT NOT NULL DEFAULT 'customer';
INSERT INTO score_tally
  SELECT project, test, touchpoint, question, type, day, score, place, count(*)
  FROM answer WHERE score IS NOT NULL GROUP BY project, test, touchpoint, question, type, day, score, place;
${[0, 1]
  .map(
    (tests) => `
INSERT INTO funnel_tally
  SELECT project, ${tests}, touchpoint, strftime('%Y-%m-%d', first_at / 1000.0, 'unixepoch'),
         count(*), sum(responded), sum(completed), sum(dismissed > completed), max(last_at)
  FROM (SELECT project, touchpoint, min(at) AS first_at, max(at) AS last_at, max(kind = 'response') AS responded,
               max(complete) AS completed, max(kind = 'dismissed') AS dismissed
        FROM record WHERE test <= ${tests} GROUP BY project, touchpoint, prompt)
  GROUP BY 1, 3, 4;`,
  )
  .join("")}
`;
