import { together } from "../../lib/together.js";
import type { Watch, WideWorld } from "../watch.js";

const PARAMETER = "earshot";

/**
 * Fires on a page whose address names the touchpoint (`?earshot=ID`), once it is in view: links in an e-mail are often
 * opened in the background. Once an address and visit, so that a reload neither asks nor counts an answer twice.
 */
export const link: Watch<"link", WideWorld> = (trigger, { marks, page, visit, fits }, fire, name) => {
  const id = name.slice(0, name.lastIndexOf("/"));
  const look = () => {
    const address = page.address();
    if (address?.searchParams.get(PARAMETER) !== id || !page.visible() || !fits(trigger, {})) return;
    // Without its fragment, which is often where an app keeps its own place.
    const followed = `${visit().id} ${address.href.split("#")[0]}`;
    if (marks.get(name) === followed) return;
    marks.set(name, followed);
    fire();
  };
  return together(page.on("load", look), page.on("route", look), page.on("visibility", look));
};
