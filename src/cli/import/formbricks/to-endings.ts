import type { Ending } from "../../../model/touchpoint.js";
import type { Losses } from "../create-losses.js";
import { isLink } from "../is-link.js";
import { fields, type Loose, list, text } from "../loose.js";
import { sentences } from "../sentences.js";
import type { Questions } from "./to-questions.js";
import { wordsOf } from "./words-of.js";

/** An ending that came along, and what it was. */
export interface Ended {
  readonly ending: Ending;
  readonly source: Loose;
}

/** Endings that a rule leads to, then the first one, which is everybody else's. */
export function toEndings(
  survey: Loose,
  { endings: reached }: Questions,
  path: string,
  losses: Losses,
): readonly Ended[] {
  const ends = list(survey.endings).map((each, i) => {
    const at = `${path}.endings[${i}]`;
    const ending = toEnding(fields(each), at, losses);
    return { source: fields(each), at, ending, holds: reached[i] };
  });
  const [first, ...others] = ends;

  const special = others.flatMap(({ source, at, ending, holds }): Ended[] => {
    if (!holds) losses.lose(at, "no answer leads to this ending, or too many rules do", "write it by hand");
    if (!ending || !holds) return [];
    return [{ source, ending: typeof holds === "object" ? { if: holds, ...ending } : ending }];
  });
  return first?.ending ? [...special, { source: first.source, ending: first.ending }] : special;
}

function toEnding(source: Loose, path: string, losses: Losses): Ending | undefined {
  if (source.type === "redirectToUrl") {
    losses.lose(
      path,
      `goes on to ${text(source.url) ?? "another page"}`,
      '"endings": [{ "text": "...", "link": { "text": "...", "url": "..." } }]',
    );
    return undefined;
  }
  const words = sentences(
    wordsOf(source.headline, `${path}.headline`, losses),
    wordsOf(source.subheader, `${path}.subheader`, losses),
  );
  if (words === undefined) return undefined;

  const label = wordsOf(source.buttonLabel, `${path}.buttonLabel`, losses);
  const url = text(source.buttonLink);
  if (label === undefined || url === undefined) return { text: words };
  if (isLink(url)) return { text: words, link: { text: label, url } };
  losses.lose(`${path}.buttonLink`, `a button to ${url}`, "links begin with https://, mailto: or /");
  return { text: words };
}
