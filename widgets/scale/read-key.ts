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
    const value = Number(typed + key) <= to ? Number(typed + key) : Number(key);
    return value < from || value > to ? undefined : { value, chosen: !value || value * 10 > to };
  }
  const onwards = rightToLeft ? "Left" : "Right";
  if (!/^Arrow/.test(key)) return undefined;
  const by = key === `Arrow${onwards}` || key === "ArrowDown" ? 1 : to - from;
  return { value: from + ((current - from + by) % (to - from + 1)), chosen: false };
}
