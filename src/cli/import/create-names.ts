const MAX_LENGTH = 64;
const ACCENTS = /\p{Mark}/gu;

/** Makes names out of words, `NPS nach 7 Tagen` to `nps-nach-7-tagen`, each given out once. */
export function createNames(): (words: string | undefined, otherwise: string) => string {
  const taken = new Set<string>();

  return (words, otherwise) => {
    const wanted = slug(words ?? "", MAX_LENGTH) || otherwise;
    let name = wanted;
    for (let count = 2; taken.has(name); count++) {
      const ending = `-${count}`;
      name = wanted.slice(0, MAX_LENGTH - ending.length) + ending;
    }
    taken.add(name);
    return name;
  };
}

/** Lower-case words with hyphens between them, cut between two words where there is one to cut at. */
export function slug(words: string, maxLength: number): string {
  const plain = words.normalize("NFKD").replace(ACCENTS, "").toLowerCase();
  const [first = "", ...rest] = plain.match(/[a-z0-9]+/g) ?? [];
  let name = first.slice(0, maxLength);
  for (const word of rest) {
    if (name.length + 1 + word.length > maxLength) break;
    name += `-${word}`;
  }
  return name;
}
