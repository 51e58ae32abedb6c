import type { TopicReport } from "../../src/report.js";
import { TONE, toneOf } from "../insight/tone.js";
import { formatCount } from "../words/format-count.js";
import { ToneMark } from "./ToneMark.js";

interface TopicsProps {
  readonly topics: readonly TopicReport[];
  /** The id of the one whose comments are shown. */
  readonly chosen: string | undefined;
  onChoose(topic: string | undefined): void;
}

/** What several comments write about; each shows its comments, and pressed again all of them. */
export function Topics({ topics, chosen, onChoose }: TopicsProps) {
  if (topics.length === 0) return null;
  return (
    <div class="topics">
      <h3 id="topics">Topics</h3>
      <ul aria-labelledby="topics">
        {topics.map(({ id, phrase, count, sentiment }) => {
          const tone = toneOf(sentiment);
          return (
            <li key={id}>
              <button
                type="button"
                class="topic"
                data-tone={tone}
                aria-pressed={id === chosen}
                onClick={() => onChoose(id === chosen ? undefined : id)}
              >
                <ToneMark tone={tone} />
                <bdi class="topic-phrase">{phrase}</bdi> <b>{formatCount(count)}</b>
                <span class="visually-hidden"> comments, {TONE[tone].toLowerCase()}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
