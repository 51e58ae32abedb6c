import type { Condition } from "../../model/condition.js";
import type { Path } from "../finding.js";
import type { Placed } from "./conditions-of.js";
import { contradiction } from "./contradiction.js";
import type { World } from "./domain.js";
import { type Test, testsOf } from "./test-of.js";

/** A part of a condition that never holds, and why. */
export interface DeadPart {
  readonly at: Path;
  readonly code: string;
  /** As a sentence without its full stop. */
  readonly why: string;
  readonly meant?: string | number;
  /** Whether for its sake the condition as a whole never holds. */
  readonly fatal: boolean;
}

/**
 * The parts of a condition that can't hold, whatever the facts are. That there is none doesn't mean that it ever does.
 *
 * @param world what each fact may hold where the condition is tested
 */
export function deadParts(placed: Placed, world: World): DeadPart[] {
  const facts = new Map<string, Test[]>();
  const nested: DeadPart[] = [];

  // What is nested by `all` holds together with what is around it: the tests of a fact are looked at in one go.
  const gather = ({ at, condition }: Placed): void => {
    const { any, all, not, ...matchers } = condition;
    for (const [fact, matcher] of Object.entries(matchers)) {
      facts.set(fact, [...(facts.get(fact) ?? []), ...testsOf(fact, matcher, [...at, fact])]);
    }
    all?.forEach((each, i) => void gather({ at: [...at, "all", i], condition: each }));
    if (any) nested.push(...ofAny([...at, "any"], any, world));
    if (not) nested.push(...ofNot([...at, "not"], not, world));
  };
  gather(placed);

  const own = [...facts].flatMap(([fact, tests]): DeadPart[] => {
    const found = contradiction(tests, world(fact));
    if (!found) return [];
    const { test, code, why, meant } = found;
    return [{ at: test.at, code, why, ...(meant !== undefined && { meant }), fatal: true }];
  });
  return [...own, ...nested];
}

/** One of several is enough: there is no hope when there is none for any. */
function ofAny(at: Path, conditions: readonly Condition[], world: World): DeadPart[] {
  if (conditions.length === 0)
    return [{ at, code: "never-holds", why: "The list is empty, so none of it holds", fatal: true }];
  const branches = conditions.map((condition, i) => deadParts({ at: [...at, i], condition }, world));
  const never = branches.every((parts) => parts.some(({ fatal }) => fatal));
  return branches.flat().map((part) => ({ ...part, fatal: part.fatal && never }));
}

/** What a `not` forbids may well be impossible: only forbidding everything leaves nothing. */
function ofNot(at: Path, condition: Condition, world: World): DeadPart[] {
  const parts = deadParts({ at, condition }, world).map((part) => ({ ...part, fatal: false }));
  if (!alwaysHolds(condition)) return parts;
  const why = "An empty condition holds always, and this asks for the opposite";
  return [{ at, code: "never-holds", why, fatal: true }];
}

function alwaysHolds({ any, all, not, ...matchers }: Condition): boolean {
  return (
    Object.keys(matchers).length === 0 &&
    not === undefined &&
    (all ?? []).every(alwaysHolds) &&
    (any === undefined || any.some(alwaysHolds))
  );
}
