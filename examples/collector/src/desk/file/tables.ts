/** No answer stands here and no address: ids, counts, and what the team wrote itself. */
export const tables = `
CREATE TABLE IF NOT EXISTS progress (
  project TEXT PRIMARY KEY,
  since   INTEGER NOT NULL,      -- epoch milliseconds, as all times here
  after   TEXT                   -- where the store goes on
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS cases (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  project     TEXT NOT NULL,
  rule        TEXT NOT NULL,
  response    TEXT NOT NULL,
  rev         INTEGER NOT NULL,
  state       TEXT NOT NULL,
  title       TEXT NOT NULL,
  owner       TEXT,
  touchpoint  TEXT NOT NULL,
  respondent  TEXT NOT NULL,
  answered_at INTEGER NOT NULL,
  opened_at   INTEGER NOT NULL,
  due_at      INTEGER,
  changed_at  INTEGER NOT NULL,
  UNIQUE (project, rule, response)
);
CREATE INDEX IF NOT EXISTS cases_by_state ON cases (project, state, id);

CREATE TABLE IF NOT EXISTS case_event (
  case_id INTEGER NOT NULL REFERENCES cases ON DELETE CASCADE,
  place   INTEGER NOT NULL,
  at      INTEGER NOT NULL,
  by      TEXT NOT NULL,
  what    TEXT NOT NULL,
  value   TEXT,
  PRIMARY KEY (case_id, place)
) WITHOUT ROWID;

-- By which ids of a person a case is found when they are erased.
CREATE TABLE IF NOT EXISTS case_person (
  project TEXT NOT NULL,
  hash    TEXT NOT NULL,
  case_id INTEGER NOT NULL REFERENCES cases ON DELETE CASCADE,
  PRIMARY KEY (project, hash, case_id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS case_person_case ON case_person (case_id);

CREATE TABLE IF NOT EXISTS alert (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  project    TEXT NOT NULL,
  watch      TEXT NOT NULL,
  touchpoint TEXT NOT NULL,
  at         INTEGER NOT NULL,
  body       TEXT NOT NULL,      -- the rest of it, JSON
  over_at    INTEGER,
  over       TEXT
);
-- One fall is one alert, whoever looks.
CREATE UNIQUE INDEX IF NOT EXISTS alert_current ON alert (project, watch, touchpoint) WHERE over_at IS NULL;
CREATE INDEX IF NOT EXISTS alert_newest ON alert (project, id);

CREATE TABLE IF NOT EXISTS delivery (
  id      TEXT PRIMARY KEY,
  project TEXT NOT NULL,
  webhook TEXT NOT NULL,
  event   TEXT NOT NULL,
  about   INTEGER NOT NULL,      -- id of the case or of the alert
  at      INTEGER NOT NULL,
  fails   INTEGER NOT NULL,
  next_at INTEGER NOT NULL,
  dead_at INTEGER,
  problem TEXT
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS delivery_due ON delivery (next_at) WHERE dead_at IS NULL;
CREATE INDEX IF NOT EXISTS delivery_dead ON delivery (project, dead_at) WHERE dead_at IS NOT NULL;

CREATE TABLE IF NOT EXISTS stopped (
  project TEXT NOT NULL,
  webhook TEXT NOT NULL,
  problem TEXT NOT NULL,
  PRIMARY KEY (project, webhook)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS release (
  project TEXT NOT NULL,
  at      INTEGER NOT NULL,
  name    TEXT NOT NULL,
  PRIMARY KEY (project, at, name)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS audit (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  project TEXT NOT NULL,
  at      INTEGER NOT NULL,
  action  TEXT NOT NULL,
  by      TEXT,
  count   INTEGER
);
CREATE INDEX IF NOT EXISTS audit_newest ON audit (project, id);
`;
