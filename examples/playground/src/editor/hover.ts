import { type EditorView, hoverTooltip, type Tooltip } from "@codemirror/view";
import { getLocation } from "jsonc-parser";
import { FACT_FAMILIES } from "../../../../src/schema/fact.js";
import { readLoosely } from "../document/read-loosely.js";
import { schema } from "../document/schema.js";
import { element } from "../parts/element.js";
import { infoOf } from "./complete.js";
import { schemasAt } from "./schema-at.js";

/** What the schema says of the key under the pointer. */
export const hover = hoverTooltip(({ state }: EditorView, pos: number): Tooltip | null => {
  const text = state.doc.toString();
  const { path, previousNode } = getLocation(text, pos);
  if (!previousNode || pos > previousNode.offset + previousNode.length) return null;
  const key = path.at(-1);
  const says = infoOf(schemasAt(schema, readLoosely(text), path)) ?? aboutFact(String(key));
  if (!says) return null;
  const { offset, length } = previousNode;
  const create = () => ({
    dom: element("div", { className: "about" }, element("code", {}, String(key)), element("p", {}, says)),
  });
  return { pos: offset, end: offset + length, above: true, create };
});

/** Of a fact whose last part the site gives. */
function aboutFact(name: string): string | undefined {
  const [, about] = Object.entries(FACT_FAMILIES).find(([family]) => name.startsWith(`${family}.`)) ?? [];
  return about?.[1];
}
