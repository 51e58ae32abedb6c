import type { StageOf } from "earshot/metrics";
import type { Reading } from "../insight/read-touchpoint.js";
import { nameOf } from "../words/name-of.js";
import { JourneyCurve } from "./JourneyCurve.js";
import { JourneyMark } from "./JourneyMark.js";

/** Where nobody is asked takes less room. */
const EMPTY_SHARE = 0.66;

interface JourneyMapProps {
  readonly stages: readonly StageOf<Reading>[];
  readonly weakest: string | undefined;
}

/** The journey from left to right, good high and poor low; on a narrow page from top to bottom, good to the right. */
export function JourneyMap({ stages, weakest }: JourneyMapProps) {
  const shares = stages.map(({ touchpoints }) => touchpoints.length || EMPTY_SHARE);
  const anybodySaid = stages.some(({ touchpoints }) => touchpoints.some(({ mentions }) => mentions));
  return (
    <section class="journey" aria-labelledby="journey">
      <h2 id="journey">Journey</h2>
      <p class="note">
        The share of good answers less the share of poor ones, with its 95% interval; on the middle line they are equal.
        Hollow marks have too few answers to judge.
        {anybodySaid && " What was said without being asked is no part of any score."}
      </p>
      {anybodySaid && (
        <p class="legend note" aria-hidden="true">
          <span>
            <span class="dot" /> asked
          </span>
          <span>
            <span class="diamond" /> indirect: reviews and chats
          </span>
        </p>
      )}
      <div class="journey-map">
        <JourneyCurve stages={stages} shares={shares} />
        <ol class="stages">
          {stages.map(({ stage, touchpoints }, index) => (
            <li
              key={stage}
              class="stage"
              data-stage={stage}
              data-empty={touchpoints.length === 0}
              style={{ "--share": shares[index] }}
            >
              <h3 class="stage-name">{nameOf(stage)}</h3>
              <ol class="marks">
                {touchpoints.map((reading) => (
                  <JourneyMark key={reading.id} reading={reading} weakest={reading.id === weakest} />
                ))}
              </ol>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
