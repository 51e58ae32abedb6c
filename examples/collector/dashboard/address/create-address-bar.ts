import type { Address } from "./address.js";
import { readAddress } from "./read-address.js";
import { writeAddress } from "./write-address.js";

export interface AddressBar {
  now(): Address;
  /** A step that Back takes back. */
  go(address: Address): void;
  /** To where one came from; who came from elsewhere, by a link, goes to the other. */
  back(otherwise: Address): void;
}

/** What the history keeps of a step within the page. */
const STEP = "step";

/** @param onMove hears of every step, its own and those of Back and Forward */
export function createAddressBar(onMove: (address: Address) => void): AddressBar {
  let { search } = location;

  addEventListener("popstate", () => {
    // A link within the page is a step as well, and shows nothing else.
    if (location.search === search) return;
    search = location.search;
    onMove(readAddress(search));
  });

  function go(address: Address): void {
    const next = writeAddress(address);
    if (next === search) return;
    history.pushState(STEP, "", next || location.pathname);
    search = location.search;
    onMove(address);
  }

  return {
    now: () => readAddress(search),
    go,
    back(otherwise) {
      if (history.state === STEP) history.back();
      else go(otherwise);
    },
  };
}
