/*
 * The sums that reports are made of, each as a query over some records. What a transaction changes is taken off before,
 * and put on after; of all records it is what the sums have to be.
 */

/** What became of prompts, with tests and without, on the day they were first heard of. A mention is of no prompt. */
export const funnelsOf = (records: string) => `
  SELECT project, tests, touchpoint, day, count(*) AS shown, count(*) FILTER (WHERE responded) AS responded,
         count(*) FILTER (WHERE completed) AS completed,
         count(*) FILTER (WHERE dismissed AND NOT completed) AS dismissed
  FROM (SELECT project, tests, touchpoint, date '1970-01-01' + floor(min(at) / 86400000::float8)::integer AS day,
               bool_or(kind = 'response') AS responded, bool_or(complete) AS completed,
               bool_or(kind = 'dismissed') AS dismissed
        FROM (${records}) AS record JOIN (VALUES (false), (true)) AS those (tests) ON test <= tests
        WHERE kind <> 'mention' GROUP BY project, tests, touchpoint, prompt) AS prompts
  GROUP BY project, tests, touchpoint, day`;

/** How often a value was given, on one day, at which place among the answers of a record. */
export const scoresOf = (answers: string) => `
  SELECT project, test, touchpoint, question, type, day, score, place, count(*) AS count
  FROM (${answers}) AS answer WHERE score IS NOT NULL
  GROUP BY project, test, touchpoint, question, type, day, score, place`;

/** How many records have a facet. */
export const facetsOf = (records: string) => `
  SELECT project, name COLLATE "C" AS name, count(*) AS count
  FROM (${records}) AS record, jsonb_object_keys(facets) AS name
  GROUP BY project, name COLLATE "C"`;
