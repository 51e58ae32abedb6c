/** What a key means on a scale: to go to a value, or to go there and choose it. */
export interface KeyMeaning {
  readonly value: number;
  readonly chosen: boolean;
}

/**
 * Arrows only go, around the ends, as in every radio group. Space and Enter choose. A digit chooses at once; where
 * another could follow, as 0 after the 1 on a scale to 10, it only goes: nobody has to type in time.
 *
 * @param typed the digits typed just before
 */
export function readKey(
  key: string,
  current: number,
  typed: string,
  [from, to]: readonly [number, number],
  rightToLeft: boolean,
): KeyMeaning | undefined {
  if (key === " " || key === "Enter") return { value: current, chosen: true };
  if (/^\d$/.test(key)) {
    const value = [typed + key, key].map(Number).find((number) => number >= from && number <= to);
    return value === undefined ? undefined : { value, chosen: !value || value * 10 > to };
  }
  const onwards = rightToLeft ? -1 : 1;
  const by = { ArrowDown: 1, ArrowUp: -1, ArrowRight: onwards, ArrowLeft: -onwards }[key];
  const count = to - from + 1;
  return by ? { value: from + ((current - from + by + count) % count), chosen: false } : undefined;
}
