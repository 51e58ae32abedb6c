/**
 * Whether all of `text` fits the pattern: `*` stands for anything but a slash, `**` for anything, `{a,b}` for either.
 * A brace without its other half stands for itself.
 *
 * Reads the text once and keeps, for each place in the pattern, whether what was read fits up to there. There is no
 * backtracking, so no pattern can hang a page: the time is the product of the two lengths.
 */
export function glob(pattern: string, text: string): boolean {
  const tokens = pattern.match(/\*\*|./gsu) ?? [];
  const jumps = jumpsOf(tokens);
  const spread = (places: boolean[]) => {
    // All jumps lead forward, so one look at each place is enough.
    jumps.forEach((to, i) => {
      if (places[i]) for (const place of to) places[place] = true;
    });
    return places;
  };

  let fits = spread([true]);
  for (const char of text) {
    const next: boolean[] = [];
    tokens.forEach((token, i) => {
      if (!fits[i]) return;
      if (isStar(token)) next[i] ||= token === "**" || char !== "/";
      else if (!jumps[i]?.length) next[i + 1] ||= token === char;
    });
    fits = spread(next);
  }
  return fits[tokens.length] === true;
}

/** For each token, the places that are reached from it without reading anything. */
function jumpsOf(tokens: readonly string[]): number[][] {
  const jumps = tokens.map((token, i) => (isStar(token) ? [i + 1] : []));
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

function isStar(token: string): boolean {
  return token === "*" || token === "**";
}
