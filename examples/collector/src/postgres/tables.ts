/**
 * As in SQLite: a record is kept whole, and beside it, in the same transaction, what reports count by.
 *
 * They have a schema of their own, for `DATABASE_URL` may well be a database that others live in. Texts are compared
 * byte by byte, whatever language the database was made for. `json`, not `jsonb`, keeps a record to the letter.
 */
export const tables = `
CREATE SCHEMA IF NOT EXISTS earshot;
CREATE TABLE earshot.version (version integer NOT NULL);

CREATE TABLE earshot.record (
  project     text COLLATE "C" NOT NULL,
  id          text COLLATE "C" NOT NULL,
  rev         integer NOT NULL,
  fingerprint text NOT NULL,     -- sha256 of the record as it was sent
  kind        text NOT NULL,
  prompt      text COLLATE "C" NOT NULL,
  touchpoint  text COLLATE "C" NOT NULL,
  test        boolean NOT NULL,
  complete    boolean NOT NULL,
  at          bigint NOT NULL,   -- epoch milliseconds, by the collector's clock
  received_at bigint NOT NULL,
  body        json NOT NULL,     -- the record
  PRIMARY KEY (project, id)
);
CREATE INDEX record_prompts ON earshot.record (project, touchpoint, prompt) INCLUDE (test, kind, complete, at);

CREATE TABLE earshot.answer (
  project    text COLLATE "C" NOT NULL,
  record     text COLLATE "C" NOT NULL,
  place      integer NOT NULL,   -- among the answers of the record
  touchpoint text COLLATE "C" NOT NULL,
  question   text COLLATE "C" NOT NULL,
  type       text COLLATE "C" NOT NULL,
  score      integer,
  comment    text,
  test       boolean NOT NULL,
  at         bigint NOT NULL,
  day        date NOT NULL,      -- UTC
  PRIMARY KEY (project, record, place)
);
CREATE INDEX answer_scores ON earshot.answer (project, touchpoint, question, type, day, score) INCLUDE (test, place)
  WHERE score IS NOT NULL;
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
