/**
 * A record is kept whole, as JSON; beside it, in the same transaction, the sums that reports are made of. So a report
 * takes as long as the journey has touchpoints and days, however many have answered, and a new report is a new sum over
 * what is there. Reports of a segment count prompts and answers, along indexes that hold all that they ask for.
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
  anonymous   TEXT NOT NULL,     -- who answers
  user        TEXT,
  facets      INTEGER NOT NULL,  -- a facet_set
  body        TEXT NOT NULL,     -- the record
  PRIMARY KEY (project, id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS record_prompt ON record (project, touchpoint, prompt, kind, complete, test, at, facets);
CREATE INDEX IF NOT EXISTS record_at ON record (project, touchpoint, at, test, facets);
CREATE INDEX IF NOT EXISTS record_received ON record (project, received_at, id);
CREATE INDEX IF NOT EXISTS record_anonymous ON record (project, anonymous);
CREATE INDEX IF NOT EXISTS record_user ON record (project, user) WHERE user IS NOT NULL;

CREATE TABLE IF NOT EXISTS answer (
  project    TEXT NOT NULL,
  record     TEXT NOT NULL,
  place      INTEGER NOT NULL,   -- among the answers of the record
  touchpoint TEXT NOT NULL,
  question   TEXT NOT NULL,
  type       TEXT NOT NULL,
  score      INTEGER,            -- by which it is counted
  comment    TEXT,
  test       INTEGER NOT NULL,
  at         INTEGER NOT NULL,
  day        TEXT NOT NULL,      -- 2026-11-21, UTC
  facets     INTEGER NOT NULL,
  PRIMARY KEY (project, record, place)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS answer_scores ON answer (project, touchpoint, day, question, type, score, test, facets)
  WHERE score IS NOT NULL;
CREATE INDEX IF NOT EXISTS answer_comments ON answer (project, at, test, touchpoint, facets) WHERE comment IS NOT NULL;

-- What became of a prompt; mentions have none.
CREATE TABLE IF NOT EXISTS prompt (
  project TEXT NOT NULL, touchpoint TEXT NOT NULL, id TEXT NOT NULL,
  first_at INTEGER NOT NULL, test INTEGER NOT NULL,
  facets INTEGER,                -- NULL where its records are of several, or some of them tests
  responded INTEGER NOT NULL, completed INTEGER NOT NULL, dismissed INTEGER NOT NULL,
  PRIMARY KEY (project, touchpoint, id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS prompt_first
  ON prompt (project, touchpoint, first_at, test, facets, responded, completed, dismissed);
CREATE INDEX IF NOT EXISTS prompt_mixed ON prompt (project) WHERE facets IS NULL;

-- Facets that records have in common, and how many have them.
CREATE TABLE IF NOT EXISTS facet_set (
  id INTEGER PRIMARY KEY, project TEXT NOT NULL, body TEXT NOT NULL, records INTEGER NOT NULL,
  UNIQUE (project, body)
);
CREATE TABLE IF NOT EXISTS facet (
  project TEXT NOT NULL, name TEXT NOT NULL, facets INTEGER NOT NULL, value TEXT NOT NULL,
  PRIMARY KEY (project, name, facets)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS facet_value ON facet (project, name, value);

-- How often a value was given, at which place among the answers of a record.
CREATE TABLE IF NOT EXISTS score_tally (
  project TEXT NOT NULL, test INTEGER NOT NULL, touchpoint TEXT NOT NULL, question TEXT NOT NULL, type TEXT NOT NULL,
  day TEXT NOT NULL, score INTEGER NOT NULL, place INTEGER NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (project, test, touchpoint, question, type, day, score, place)
) WITHOUT ROWID;

-- What became of the prompts that were first heard of on a day: without tests (0), and with them (1).
-- How many records are of that day, and the newest of them.
CREATE TABLE IF NOT EXISTS funnel_tally (
  project TEXT NOT NULL, tests INTEGER NOT NULL, touchpoint TEXT NOT NULL, day TEXT NOT NULL,
  shown INTEGER NOT NULL, responded INTEGER NOT NULL, completed INTEGER NOT NULL, dismissed INTEGER NOT NULL,
  records INTEGER NOT NULL, last_at INTEGER NOT NULL,
  PRIMARY KEY (project, tests, touchpoint, day)
) WITHOUT ROWID;

-- The newest word on each touchpoint and question.
CREATE TABLE IF NOT EXISTS touchpoint (
  project TEXT NOT NULL, id TEXT NOT NULL, stage TEXT NOT NULL, at INTEGER NOT NULL, audience TEXT NOT NULL,
  PRIMARY KEY (project, id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS question (
  project TEXT NOT NULL, touchpoint TEXT NOT NULL, id TEXT NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY (project, touchpoint, id)
) WITHOUT ROWID;

-- Who was erased, and when: see hashOfRespondent.
CREATE TABLE IF NOT EXISTS grave (
  project TEXT NOT NULL, hash TEXT NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY (project, hash)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS grave_at ON grave (project, at);
`;
