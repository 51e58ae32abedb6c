/**
 * Whether all of `text` fits the pattern: `*` stands for anything but a slash, `**` for anything.
 *
 * Reads the text once and keeps, for each token of the pattern, whether the tokens up to it fit what was read.
 * There is no backtracking, so no pattern can hang a page: the time is the product of the two lengths.
 */
export function glob(pattern: string, text: string): boolean {
  const tokens = pattern.match(/\*\*|./gsu) ?? [];
  const star = (token: string) => token === "**" || token === "*";

  let fits = [true];
  tokens.forEach((token, i) => {
    fits.push(star(token) && fits[i] === true);
  });

  for (const char of text) {
    const next = [false];
    tokens.forEach((token, i) => {
      const swallows = token === "**" || char !== "/";
      next.push(Boolean(star(token) ? next[i] || (swallows && fits[i + 1]) : fits[i] && token === char));
    });
    fits = next;
  }
  return fits[tokens.length] === true;
}
