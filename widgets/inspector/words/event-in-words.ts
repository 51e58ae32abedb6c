import type { EarshotEvents } from "../../../src/model/events.js";
import { TIERS } from "../queue/states.js";
import { distanceInWords } from "./distance-in-words.js";
import { spanInWords } from "./span-in-words.js";
import { valueInWords } from "./value-in-words.js";

type Sentences = { readonly [K in keyof EarshotEvents]: (detail: EarshotEvents[K], now: number) => string };

/** What happened, one sentence for each event. Every event has one: a new event that has none does not compile. */
const SENTENCES: Sentences = {
  decision: ({ touchpoint, eligible, verdicts, nextAt }, now) => {
    const shut = verdicts.filter(({ pass }) => !pass).map(({ gate }) => gate);
    if (eligible) return `${touchpoint} was due, and may be shown`;
    const until = nextAt !== undefined && nextAt > now ? `; at the earliest ${distanceInWords(nextAt, now)}` : "";
    return `${touchpoint} was due, but not shown: ${shut.join(", ")}${until}`;
  },
  shown: ({ touchpoint }) => `${touchpoint} came on screen`,
  answered: ({ touchpoint, answers, complete }) => {
    const said = answers.map((answer) => `${answer.question} ${valueInWords(answer.value)}`).join(", ");
    return `${touchpoint} was answered${complete ? "" : " in part"}: ${said}`;
  },
  dismissed: ({ touchpoint, how }) => `${touchpoint} went away: ${how}`,
  stored: ({ id, tier }) => `Record ${tail(id)} is safe ${TIERS[tier]}`,
  delivered: ({ id }) => `Record ${tail(id)} reached the collector`,
  rejected: ({ id, code }) => `The collector refused record ${tail(id)}: ${code}`,
  expired: ({ id }) => `Record ${tail(id)} could not be delivered for a month`,
  dropped: ({ id, code }) => `Record ${tail(id)} found no room: ${code}`,
  retry: ({ reason, delayMs }) => `Sending failed (${reason}); again in ${spanInWords(delayMs)}`,
  suspended: ({ reason }) => `Sending has stopped: ${reason}`,
  resumed: () => "Sending goes on",
  degraded: ({ tier, cause }) => `Records are kept ${TIERS[tier]}: ${cause}`,
  store: ({ what, records }) =>
    what === "reset"
      ? `The browser had lost its database; ${records} records were put back`
      : `The browser has lost its database; ${records} records of this page were put back`,
};

/** The events there are. */
export const eventTypes = Object.keys(SENTENCES) as readonly (keyof EarshotEvents)[];

export function eventInWords<K extends keyof EarshotEvents>(type: K, detail: EarshotEvents[K], now: number): string {
  return SENTENCES[type](detail, now);
}

/** The end of a UUIDv7 is what tells records of one moment apart. */
const tail = (id: string) => `…${id.slice(-6)}`;
