const RECORD = `
CREATE TABLE record (
  project TEXT NOT NULL, id TEXT NOT NULL, rev INTEGER NOT NULL, fingerprint TEXT NOT NULL, kind TEXT NOT NULL,
  prompt TEXT NOT NULL, touchpoint TEXT NOT NULL, test INTEGER NOT NULL, complete INTEGER NOT NULL,
  at INTEGER NOT NULL, received_at INTEGER NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (project, id)
) WITHOUT ROWID;
CREATE TABLE answer (
  project TEXT NOT NULL, record TEXT NOT NULL, place INTEGER NOT NULL, touchpoint TEXT NOT NULL,
  question TEXT NOT NULL, type TEXT NOT NULL, score INTEGER, comment TEXT, test INTEGER NOT NULL,
  at INTEGER NOT NULL, day TEXT NOT NULL,
  PRIMARY KEY (project, record, place)
) WITHOUT ROWID;
CREATE INDEX answer_comments ON answer (project, at) WHERE comment IS NOT NULL;
CREATE TABLE question (
  project TEXT NOT NULL, touchpoint TEXT NOT NULL, id TEXT NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY (project, touchpoint, id)
) WITHOUT ROWID;`;

/** The tables of SQLite as they were, by their version. */
export const OLD_TABLES = {
  1: `${RECORD}
CREATE INDEX record_prompts ON record (project, test, touchpoint, prompt, kind, complete, at);
CREATE INDEX answer_scores ON answer (project, test, touchpoint, question, type, day, score) WHERE score IS NOT NULL;
CREATE TABLE touchpoint (
  project TEXT NOT NULL, id TEXT NOT NULL, stage TEXT NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY (project, id)
) WITHOUT ROWID;`,
  2: `${RECORD}
CREATE INDEX record_prompt ON record (project, touchpoint, prompt, kind, complete, test, at);
CREATE TABLE touchpoint (
  project TEXT NOT NULL, id TEXT NOT NULL, stage TEXT NOT NULL, at INTEGER NOT NULL,
  audience TEXT NOT NULL DEFAULT 'customer',
  PRIMARY KEY (project, id)
) WITHOUT ROWID;
CREATE TABLE score_tally (
  project TEXT NOT NULL, test INTEGER NOT NULL, touchpoint TEXT NOT NULL, question TEXT NOT NULL, type TEXT NOT NULL,
  day TEXT NOT NULL, score INTEGER NOT NULL, place INTEGER NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (project, test, touchpoint, question, type, day, score, place)
) WITHOUT ROWID;
CREATE TABLE funnel_tally (
  project TEXT NOT NULL, tests INTEGER NOT NULL, touchpoint TEXT NOT NULL, day TEXT NOT NULL,
  shown INTEGER NOT NULL, responded INTEGER NOT NULL, completed INTEGER NOT NULL, dismissed INTEGER NOT NULL,
  last_at INTEGER NOT NULL,
  PRIMARY KEY (project, tests, touchpoint, day)
) WITHOUT ROWID;`,
} as const;
