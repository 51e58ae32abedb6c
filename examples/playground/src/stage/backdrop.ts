import { element } from "../parts/element.js";

/** Somebody's page, as far as it matters. @param place id of the touchpoint that stands in it */
export function backdrop(place: string | undefined): HTMLElement {
  const prompt = document.createElement("earshot-prompt");
  prompt.setAttribute("touchpoint", place ?? "");
  const heading = element("div", { className: "heading", ariaHidden: "true" });
  return element("main", { className: "page" }, heading, lines(5), ...(place ? [prompt] : []), lines(7), lines(4));
}

function lines(count: number): HTMLElement {
  const all = Array.from({ length: count }, () => element("i"));
  return element("div", { className: "lines", ariaHidden: "true" }, ...all);
}
