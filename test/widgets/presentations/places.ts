import { until } from "../find.js";
import { bring } from "../fresh-page.js";

/** Where it may stand: the page's elements for it, and ours in what the target selects. */
export const hosts = () => [...document.querySelectorAll("earshot-prompt")];

export const panels = () => hosts().flatMap((each) => [...(each.shadowRoot?.querySelectorAll(".panel") ?? [])]);

/** So many are drawn. */
export const drawn = (count: number) => until(() => panels().length === count);

/** The page's own element for it. */
export function bringPlace(touchpoint = "checkout"): HTMLElement {
  const place = bring("div");
  const element = document.createElement("earshot-prompt");
  element.setAttribute("touchpoint", touchpoint);
  place.append(element);
  return place;
}
