import type { TouchpointConfig } from "../../../../src/model/touchpoints-config.js";
import { valueInWords } from "../../../../widgets/inspector/words/value-in-words.js";

/** What its triggers ask beside their moment, in words: `page.path matches /app/**`. */
export function wheresOf(touchpoint: TouchpointConfig | undefined): readonly string[] {
  const { triggers = [] } = Object(touchpoint) as Partial<TouchpointConfig>;
  const wheres = Array.isArray(triggers) ? triggers.map((trigger) => Object(trigger).where) : [];
  return wheres.filter((where) => where !== undefined).map((where) => valueInWords(where));
}
