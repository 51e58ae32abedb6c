import { Empty } from "../parts/Empty.js";
import type { Entry } from "../report/create-journal.js";
import { toneOf } from "./tone-of.js";

const TIME: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" };

/** What happened since the inspector is open, newest first. */
export function Log({ entries }: { readonly entries: readonly Entry[] }) {
  if (entries.length === 0)
    return <Empty>Nothing has happened yet. Decisions, prompts and deliveries come here.</Empty>;
  return (
    <ol class="log">
      {entries.map(({ number, at, type, says }) => (
        <li key={number} class={toneOf(type)}>
          <time dateTime={new Date(at).toISOString()}>{new Intl.DateTimeFormat("en-GB", TIME).format(at)}</time>
          <code>{type}</code>
          <p dir="auto">{says}</p>
        </li>
      ))}
    </ol>
  );
}
