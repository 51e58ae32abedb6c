/**
 * Whether all of `text` fits the pattern: `*` stands for anything but a slash, `**` for anything, `{a,b}` for either.
 * A brace without its other half stands for itself.
 *
 * Reads the text once and keeps the places in the pattern up to which what was read fits. There is no
 * backtracking, so no pattern can hang a page: the time is the product of the two lengths.
 */
export function glob(pattern: string, text: string): boolean {
  const tokens = pattern.match(/\*\*|./gsu) ?? [];
  const jumps = jumpsOf(tokens);
  const spread = (places: Set<number>) => {
    // A set that grows while it is walked through is walked through to its end: all jumps, and what they lead to.
    for (const place of places) for (const to of jumps[place] ?? []) places.add(to);
    return places;
  };

  let fits = spread(new Set([0]));
  for (const char of text) {
    const next = new Set<number>();
    for (const place of fits) {
      const token = tokens[place];
      if (token === "**" || (token === "*" && char !== "/")) next.add(place);
      else if (token === char && !jumps[place]?.length) next.add(place + 1);
    }
    if (!next.size) return false;
    fits = spread(next);
  }
  return fits.has(tokens.length);
}

/** For each token, the places that are reached from it without reading anything. */
function jumpsOf(tokens: readonly string[]): number[][] {
  const jumps = tokens.map((token, i) => (token === "*" || token === "**" ? [i + 1] : []));
  const open: number[][] = [];
  tokens.forEach((token, i) => {
    if (token === "{") open.push([i]);
    if (token === ",") open.at(-1)?.push(i);
    const [start, ...commas] = (token === "}" && open.pop()) || [];
    if (start === undefined) return;
    jumps[start] = [start, ...commas].map((place) => place + 1);
    for (const end of [...commas, i]) jumps[end] = [i + 1];
  });
  return jumps;
}
