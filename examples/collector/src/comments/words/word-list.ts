/** Words by what they mean, as they are written down: separated by commas, so that phrases can be among them. */
export function wordList<T>(entries: readonly (readonly [T, string])[]): Map<string, T> {
  return new Map(
    entries.flatMap(([value, words]) =>
      words.split(",").map((word): [string, T] => [word.trim().replaceAll(/\s+/g, " "), value]),
    ),
  );
}
