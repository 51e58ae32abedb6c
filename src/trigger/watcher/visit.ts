import { together } from "../../lib/together.js";
import type { Watch, WideWorld } from "../watch.js";

/**
 * Fires on each page of the nth visit, once it is in view; or when that visit begins on a page that was left open.
 */
export const visit: Watch<"visit", WideWorld> = ({ count }, { page, visit: current }, fire) => {
  let told: string | undefined;
  const look = () => {
    const { id, count: nth } = current();
    if (nth !== count || id === told || !page.visible()) return;
    told = id;
    fire();
  };
  return together(page.on("load", look), page.on("route", look), page.on("visibility", look));
};
