import { fields, type Loose, list, text } from "../loose.js";

/** A question, and the rules for what comes after it. */
export interface Card {
  readonly source: Loose;
  readonly path: string;
  readonly rules: readonly Loose[];
  readonly rulesPath: string;
  /** Where it goes when no rule applies. */
  readonly fallback?: string;
  /** What rules call it: by its own id, and its block's where it is the first of one. */
  readonly names: readonly string[];
}

/** The questions of a survey, that are elements of blocks in newer ones. Rules stand with the question, or the block. */
export function cardsIn(survey: Loose, path: string): readonly Card[] {
  if (list(survey.blocks).length === 0)
    return list(survey.questions).map((each, i) => toCard(fields(each), `${path}.questions[${i}]`));

  return list(survey.blocks).flatMap((each, i) => {
    const block = fields(each);
    const at = `${path}.blocks[${i}]`;
    const elements = list(block.elements).map(fields);
    return elements.map((element, k): Card => {
      const isLast = k === elements.length - 1;
      const card = toCard(
        isLast ? { ...element, logic: block.logic, logicFallback: block.logicFallback } : element,
        `${at}.elements[${k}]`,
      );
      const blockId = text(block.id);
      const names = k === 0 && blockId !== undefined ? [...card.names, blockId] : card.names;
      return { ...card, names, rulesPath: `${at}.logic`, ...(!isLast && { rules: [] }) };
    });
  });
}

function toCard(source: Loose, path: string): Card {
  const [id, fallback] = [text(source.id), text(source.logicFallback)];
  return {
    source,
    path,
    rules: list(source.logic).map(fields),
    rulesPath: `${path}.logic`,
    names: id === undefined ? [] : [id],
    ...(fallback !== undefined && { fallback }),
  };
}
