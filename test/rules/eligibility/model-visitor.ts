import type { Outcome } from "../../../src/model/outcome.js";

/** What the model knows of a touchpoint: what the product team wrote, in milliseconds. */
export interface Rules {
  readonly show: "once" | "untilAnswered" | "always";
  readonly restMs: Readonly<Record<Outcome, number>>;
  readonly groups: readonly string[];
}

export interface SharedRules {
  readonly quietMs: number;
  readonly perSession: number;
  readonly groups: Readonly<Record<string, { readonly max: number; readonly perMs: number }>>;
}

/** A prompt that was on screen; how it ended becomes known later, if ever. */
interface Showing {
  readonly id: string;
  readonly at: number;
  /** Brought by a trigger or by the host, and not by the visitor. */
  readonly counts: boolean;
}

interface End {
  readonly of: Showing;
  readonly outcome: Outcome;
  readonly at: number;
}

type Fact = Showing | End;
type Room = ReadonlySet<Fact>;

const VISIT_REST_MS = 30 * 60_000;

/**
 * What may be asked of whom, by the prose alone: every fact ever learnt is kept in a room, one of the device and one of
 * each user, and every rule is asked of all facts in it.
 */
export function modelVisitor(rules: Readonly<Record<string, Rules>>, { quietMs, perSession, groups }: SharedRules) {
  let device: Room = new Set();
  const users = new Map<string, Room>();
  const visit = { prompts: 0, touchedAt: Number.NEGATIVE_INFINITY };

  const known = (user: string | undefined): Room =>
    new Set([...device, ...((user !== undefined && users.get(user)) || [])]);

  function learn(user: string | undefined, ...facts: readonly Fact[]): void {
    device = new Set([...known(user), ...facts]);
    if (user !== undefined) users.set(user, device);
  }

  function beginVisit(now: number): void {
    visit.prompts = 0;
    visit.touchedAt = now;
  }

  return {
    /** What a trigger that brings this prompt now would break. */
    breaches(id: string, user: string | undefined, now: number): readonly string[] {
      const { show, restMs, groups: names } = rules[id] as Rules;
      const facts = [...known(user)];
      const ends = facts.filter((fact): fact is End => "of" in fact);
      const showings = facts.filter((fact): fact is Showing => !("of" in fact));
      const own = showings.filter((showing) => showing.id === id);
      const counted = showings.filter(({ counts }) => counts);
      const rests = own.flatMap((showing): readonly Omit<End, "of">[] => {
        const told = ends.filter(({ of }) => of === showing);
        return told.length ? told : [{ outcome: "ignored", at: showing.at }];
      });
      const full = names.filter((name) => {
        const { max, perMs } = groups[name] as SharedRules["groups"][string];
        const inGroup = counted.filter((showing) => rules[showing.id]?.groups.includes(name));
        return inGroup.filter(({ at }) => now < at + perMs).length >= max;
      });
      return [
        ...(counted.some(({ at }) => now < at + quietMs) ? ["the quiet period"] : []),
        ...rests.filter(({ outcome, at }) => now < at + restMs[outcome]).map(({ outcome }) => `the rest of ${outcome}`),
        ...full.map((name) => `the group ${name}`),
        ...(show === "once" && own.length ? ["once"] : []),
        ...(show === "untilAnswered" && rests.some(({ outcome }) => outcome === "answered") ? ["until answered"] : []),
        ...(visit.prompts >= perSession ? ["the session"] : []),
      ];
    },

    shown(id: string, user: string | undefined, now: number, counts: boolean): Showing {
      const showing = { id, at: now, counts };
      learn(user, showing);
      if (counts) visit.prompts += 1;
      return showing;
    },

    /** Somebody who is nobody any more has nothing to remember it by. */
    ended(showing: Showing, outcome: Outcome, user: string | undefined, now: number): void {
      if (known(user).has(showing)) learn(user, { of: showing, outcome, at: now });
    },

    known,
    learn: (user: string | undefined, facts: Room) => learn(user, ...facts),

    /** The visitor turns to a page, or away from it. After half an hour of rest another visit may have begun. */
    touches(now: number): void {
      if (now - visit.touchedAt >= VISIT_REST_MS) visit.prompts = 0;
      visit.touchedAt = Math.max(visit.touchedAt, now);
    },

    logOut(now: number): void {
      device = new Set();
      beginVisit(now);
    },

    /** Consent was withdrawn: the device has forgotten the visit, and another begins when one is asked for. */
    forgetVisit: () => beginVisit(Number.NEGATIVE_INFINITY),
  };
}

export type ModelVisitor = ReturnType<typeof modelVisitor>;
export type { Showing };
