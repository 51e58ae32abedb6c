/**
 * As in SQLite: a record is kept whole, and beside it, in the same transaction, what reports count by and the sums that
 * they are made of.
 *
 * They have a schema of their own, for `DATABASE_URL` may well be a database that others live in. Texts are compared
 * byte by byte, whatever language the database was made for. `json`, not `jsonb`, keeps a record to the letter.
 */
export const tables = `
CREATE SCHEMA IF NOT EXISTS earshot;
CREATE TABLE earshot.version (version integer NOT NULL);

CREATE TABLE earshot.record (
  project      text COLLATE "C" NOT NULL,
  id           text COLLATE "C" NOT NULL,
  rev          integer NOT NULL,
  fingerprint  text NOT NULL,     -- sha256 of the record as it was sent
  kind         text NOT NULL,
  prompt       text COLLATE "C" NOT NULL,
  touchpoint   text COLLATE "C" NOT NULL,
  test         boolean NOT NULL,
  complete     boolean NOT NULL,
  at           bigint NOT NULL,   -- epoch milliseconds, by the collector's clock
  received_at  bigint NOT NULL,
  body         json NOT NULL,     -- the record
  anonymous_id text COLLATE "C" NOT NULL,
  user_id      text COLLATE "C",
  facets       jsonb NOT NULL,    -- texts by name, of which segments are made
  PRIMARY KEY (project, id)
);

CREATE TABLE earshot.answer (
  project    text COLLATE "C" NOT NULL,
  record     text COLLATE "C" NOT NULL,
  place      integer NOT NULL,   -- among the answers of the record
  touchpoint text COLLATE "C" NOT NULL,
  question   text COLLATE "C" NOT NULL,
  type       text COLLATE "C" NOT NULL,
  score      integer,
  comment    text COLLATE "C",
  test       boolean NOT NULL,
  at         bigint NOT NULL,
  day        date NOT NULL,      -- UTC
  PRIMARY KEY (project, record, place)
);
CREATE INDEX answer_comments ON earshot.answer (project, at DESC, record DESC, place) WHERE comment IS NOT NULL;

-- The newest word on each touchpoint and question.
CREATE TABLE earshot.touchpoint (
  project text COLLATE "C" NOT NULL, id text COLLATE "C" NOT NULL, stage text NOT NULL, at bigint NOT NULL,
  audience text NOT NULL,
  PRIMARY KEY (project, id)
);
CREATE TABLE earshot.question (
  project text COLLATE "C" NOT NULL, touchpoint text COLLATE "C" NOT NULL, id text COLLATE "C" NOT NULL,
  text text NOT NULL, at bigint NOT NULL,
  PRIMARY KEY (project, touchpoint, id)
);
`;

/** What version 2 has beside them. */
export const tablesOfVersion2 = `
-- Of one prompt; the newest and the oldest of a touchpoint; as they were received; of one person.
CREATE INDEX record_prompt ON earshot.record (project, prompt);
CREATE INDEX record_at ON earshot.record (project, test, touchpoint, at);
CREATE INDEX record_received ON earshot.record (project, received_at, id);
CREATE INDEX record_anonymous ON earshot.record (project, anonymous_id);
CREATE INDEX record_user ON earshot.record (project, user_id) WHERE user_id IS NOT NULL;

-- Half of each page is left free, for rows that change all the time to change where they are.

-- How often a value was given, at which place among the answers of a record.
CREATE TABLE earshot.score_tally (
  project text COLLATE "C" NOT NULL, test boolean NOT NULL, touchpoint text COLLATE "C" NOT NULL,
  question text COLLATE "C" NOT NULL, type text COLLATE "C" NOT NULL, day date NOT NULL, score integer NOT NULL,
  place integer NOT NULL, count bigint NOT NULL,
  PRIMARY KEY (project, test, touchpoint, question, type, day, score, place)
) WITH (fillfactor = 50);

-- What became of the prompts that were first heard of on a day: without tests, and with them.
CREATE TABLE earshot.funnel_tally (
  project text COLLATE "C" NOT NULL, tests boolean NOT NULL, touchpoint text COLLATE "C" NOT NULL, day date NOT NULL,
  shown bigint NOT NULL, responded bigint NOT NULL, completed bigint NOT NULL, dismissed bigint NOT NULL,
  PRIMARY KEY (project, tests, touchpoint, day)
) WITH (fillfactor = 50);

-- How many records have a facet.
CREATE TABLE earshot.facet_tally (
  project text COLLATE "C" NOT NULL, name text COLLATE "C" NOT NULL, count bigint NOT NULL,
  PRIMARY KEY (project, name)
) WITH (fillfactor = 50);

-- Those who were erased.
CREATE TABLE earshot.grave (
  project text COLLATE "C" NOT NULL, hash text COLLATE "C" NOT NULL, at bigint NOT NULL,
  PRIMARY KEY (project, hash)
);
`;
