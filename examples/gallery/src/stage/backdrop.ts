import { element } from "../element.js";
import type { Look } from "../look/look.js";
import { variantIds, variantOf } from "../sample/variants.js";

/** Somebody's page, as far as it matters: something that is read, and where it asks for it, a place in it. */
export function backdrop({ question, as }: Look): HTMLElement {
  if (question === "all") return overview();
  const place = as === "inline" ? [placeFor(question)] : [];
  return element("main", { className: "page" }, heading(), lines(5), ...place, lines(7), lines(4));
}

/** Every question in its place, with its name above it. */
function overview(): HTMLElement {
  const all = variantIds.map((id) => {
    const name = element("h2", { className: "name", lang: "en", dir: "ltr" }, variantOf(id).name);
    return element("section", { className: "exhibit" }, name, placeFor(id));
  });
  return element("main", { className: "overview" }, ...all);
}

function placeFor(id: string): HTMLElement {
  const place = document.createElement("earshot-prompt");
  place.setAttribute("touchpoint", id);
  return place;
}

function heading(): HTMLElement {
  return element("div", { className: "heading", ariaHidden: "true" });
}

function lines(count: number): HTMLElement {
  return element(
    "div",
    { className: "lines", ariaHidden: "true" },
    ...Array.from({ length: count }, () => element("i")),
  );
}
