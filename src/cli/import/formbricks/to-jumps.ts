import type { Losses } from "../create-losses.js";
import { fields, list, text } from "../loose.js";
import type { Jump } from "../step.js";
import type { Written } from "../written.js";
import type { Card } from "./cards-in.js";
import { toCondition } from "./to-condition.js";

interface Flow {
  readonly cards: readonly Card[];
  readonly all: readonly (Written | undefined)[];
  readonly endingIds: readonly string[];
}

/** The rules of one question, in their order: where each leads, and when. */
export function toJumps(place: number, flow: Flow, losses: Losses): readonly Jump[] {
  const card = flow.cards[place];
  if (!card) return [];

  const ruled = card.rules.flatMap((rule, i): Jump[] => {
    const at = `${card.rulesPath}[${i}]`;
    const actions = list(rule.actions).map(fields);
    const jumps = actions.filter(({ objective }) => objective === "jumpToQuestion" || objective === "jumpToBlock");
    if (jumps.length < actions.length)
      losses.lose(`${at}.actions`, "computes a variable, or makes a question required");
    const jump = jumps.find(({ target }) => placeOf(target, flow) !== undefined);
    if (!jump) return [];

    const when = toCondition(rule.conditions, (name) => questionOf(name, place, flow));
    if (!when)
      losses.lose(
        `${at}.conditions`,
        "a rule about something that Earshot doesn't know here; now on to the next question",
        "give the questions an if by hand",
      );
    return when ? forward({ when }, jump.target, place, flow, at, losses) : [];
  });
  const fallback =
    placeOf(card.fallback, flow) === undefined ? [] : forward({}, card.fallback, place, flow, card.rulesPath, losses);
  return [...ruled, ...fallback];
}

function forward(
  jump: Omit<Jump, "to">,
  target: unknown,
  place: number,
  flow: Flow,
  at: string,
  losses: Losses,
): Jump[] {
  const to = placeOf(target, flow) ?? place + 1;
  if (to > place) return [{ ...jump, to }];
  losses.lose(at, `goes back to question ${to + 1}; now on to the next`, "visitors can go back by themselves");
  return [];
}

/** Endings follow the questions. */
function placeOf(target: unknown, { cards, endingIds }: Flow): number | undefined {
  const name = text(target);
  if (name === undefined) return undefined;
  const question = cards.findIndex(({ names }) => names.includes(name));
  const ending = endingIds.indexOf(name);
  if (question >= 0) return question;
  return ending < 0 ? undefined : cards.length + ending;
}

/** Of the questions up to here: later ones have no answer yet. */
function questionOf(name: string, place: number, { cards, all }: Flow): Written | undefined {
  return all[cards.slice(0, place + 1).findIndex(({ source }) => source.id === name)];
}
