import { own } from "../lib/own.js";

/** Where each inline touchpoint stands, by its id, as a CSS selector: not looked at more closely than that takes. */
export function inlinePlaces(written: object): [id: string, selector: string][] {
  const touchpoints = own(written, "touchpoints");
  if (!Array.isArray(touchpoints)) return [];
  return touchpoints.flatMap((each): [string, string][] => {
    const { id, presentation } = Object(each);
    const { as, target } = Object(presentation);
    if (as !== "inline" || !/^[\w.:-]+$/.test(id)) return [];
    const tag = `earshot-prompt[touchpoint="${id}"]`;
    return [tag, target].flatMap((selector) => (typeof selector === "string" ? [[id, selector]] : []));
  });
}
