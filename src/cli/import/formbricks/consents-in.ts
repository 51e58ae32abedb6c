import type { Losses } from "../create-losses.js";
import type { Card } from "./cards-in.js";
import { addressField } from "./to-contact.js";
import { wordsOf } from "./words-of.js";

/** What a survey lets visitors agree to who leave an address. */
export interface Consent {
  readonly words: string;
  /** The text itself, with its translations. */
  readonly source: unknown;
  /** The question that asked for it and nothing else: it is asked together with the address now. */
  readonly card?: Card;
}

const AGREEING =
  /\b(i|we) (agree|consent|allow)\b|\byou (may|can) (contact|reach|write|call|e-?mail)\b|\bich (stimme|willige|erlaube)\b|\beinverstanden\b|\bj'accepte\b|\bacepto\b|\bacconsento\b|\bakkoord\b/i;

/** By the place of each question for an address: a box to tick right before or after it, or words that agree. */
export function consentsIn(cards: readonly Card[], losses: Losses): ReadonlyMap<number, Consent> {
  const found = new Map<number, Consent>();
  const taken = new Set<Card>();

  cards.forEach((card, i) => {
    if (!addressField(card.source)) return;
    const { subheader } = card.source;
    const below = wordsOf(subheader, `${card.path}.subheader`, losses);
    const box = [cards[i + 1], cards[i - 1]].find((each) => each && isPlainBox(each) && !taken.has(each));
    const label = box && wordsOf(box.source.label, `${box.path}.label`, losses);
    if (below !== undefined && AGREEING.test(below)) found.set(i, { words: below, source: subheader });
    else if (box && label !== undefined) {
      taken.add(box);
      found.set(i, { words: label, source: box.source.label, card: box });
    }
  });
  return found;
}

/** A box whose answer leads nowhere else. */
function isPlainBox({ source, rules }: Card): boolean {
  return source.type === "consent" && rules.length === 0;
}
