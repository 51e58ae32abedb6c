import { FEELINGS } from "../stores/feelings.js";
import { tablesOfVersion2 } from "./tables.js";
import { facetsOf, funnelsOf, scoresOf } from "./tallies.js";

/** As `facetsOf` makes them of a record; in `json` a number still stands as JavaScript has written it. */
const FACETS = `
  jsonb_strip_nulls(jsonb_build_object(
    'device', body->'context'->>'device', 'locale', nullif(body->>'locale', ''),
    'account', body->'respondent'->>'accountId'))
  || coalesce((SELECT jsonb_object_agg('trait.' || key, value) FROM json_each_text(body->'traits')
               WHERE value IS NOT NULL), '{}')`;

/**
 * From the version before, which counted records whenever it was asked, knew of no feelings, and did not look for a
 * person. The table is locked meanwhile: a collector of that version waits, and is then refused.
 */
export const fromVersion1 = `
LOCK TABLE earshot.record, earshot.answer;
DROP INDEX earshot.record_prompts;
DROP INDEX earshot.answer_scores;

ALTER TABLE earshot.record
  ADD COLUMN anonymous_id text COLLATE "C", ADD COLUMN user_id text COLLATE "C", ADD COLUMN facets jsonb;
UPDATE earshot.record SET
  anonymous_id = body->'respondent'->>'anonymousId', user_id = body->'respondent'->>'userId', facets = ${FACETS};
ALTER TABLE earshot.record ALTER COLUMN anonymous_id SET NOT NULL, ALTER COLUMN facets SET NOT NULL;

ALTER TABLE earshot.answer ALTER COLUMN comment TYPE text COLLATE "C";
UPDATE earshot.answer SET score = feeling.place - 1
FROM earshot.record,
     unnest(ARRAY[${FEELINGS.map((feeling) => `'${feeling}'`).join(", ")}]) WITH ORDINALITY AS feeling (name, place)
WHERE answer.type = 'emotion' AND record.project = answer.project AND record.id = answer.record
  AND body->'answers'->answer.place->>'value' = feeling.name;
${tablesOfVersion2}
INSERT INTO earshot.score_tally ${scoresOf("SELECT * FROM earshot.answer")};
INSERT INTO earshot.funnel_tally ${funnelsOf("SELECT * FROM earshot.record")};
INSERT INTO earshot.facet_tally ${facetsOf("SELECT * FROM earshot.record")};
ANALYZE earshot.record, earshot.answer;
`;
