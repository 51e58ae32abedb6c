import type { Losses } from "../create-losses.js";
import { type Loose, text } from "../loose.js";
import type { Written } from "../written.js";
import { wordsOf } from "./words-of.js";

/** A text whose button only goes on: what it said of a link would be wrong. */
export function toStatement(source: Loose, words: string, path: string, losses: Losses): Written {
  const link = text(source.buttonUrl);
  if (link !== undefined && source.buttonExternal !== false)
    losses.lose(
      `${path}.buttonUrl`,
      `a button to ${link}: "${words}"; now it goes on`,
      'a link can stand in an ending: "link": { "text": "...", "url": "..." }',
    );
  const label = labelOf(source);
  const button = link === undefined ? wordsOf(label, `${path}.buttonLabel`, losses) : undefined;
  return { question: { id: "", type: "statement", text: words, ...(button !== undefined && { button }) } };
}

/** Newer surveys call it otherwise. */
export function labelOf({ ctaButtonLabel, buttonLabel }: Loose): unknown {
  return ctaButtonLabel ?? buttonLabel;
}

/**
 * What was to be agreed to is still said, and nobody is taken to have agreed by going on: so the words beside the box
 * stay away.
 */
export function toConsent(source: Loose, words: string, path: string, losses: Losses): Written {
  const label = wordsOf(source.label, `${path}.label`, losses);
  losses.lose(
    path,
    `a box to tick, "${label ?? words}": now a text, and nobody's consent is recorded`,
    'ask for it as a "choice" of yes and no, or with an address: { "type": "contact", "consent": "..." }',
  );
  return { question: { id: "", type: "statement", text: words } };
}
