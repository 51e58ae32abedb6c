import type { Earshot } from "../../src/model/earshot.js";
import type { Receipt } from "../../src/model/prompt.js";
import { errorTrap } from "../helpers/engines/error-trap.js";
import { guestPage, sdkTag } from "../helpers/guest-page.js";
import { asking, unlimited } from "../helpers/guest-touchpoints.js";

declare global {
  interface Window {
    /** Answers, and tells the witness once that is safe. */
    say(marker: string, text?: string): Promise<Receipt["stored"]>;
    hostState(): string;
    hostBefore?: string;
    own?: unknown;
  }
}

/** What is asked; `maskText` would take markers for numbers. */
export const touchpoints = { ...unlimited(asking("a")), maskText: false };

/** A page that answers by itself, as often as it is told, and has things of its own that nobody may touch. */
export function hostPage(collector: string, witness: string, before = ""): string {
  const script = `<script>(${host})(${JSON.stringify(witness)})</script>`;
  return guestPage(errorTrap + before + script, `<button id="buy">Buy</button>${sdkTag({ collector })}`);
}

function host(witness: string): void {
  window.own = { cart: [1, 2, 3] };
  try {
    localStorage.setItem("host", "mine");
  } catch {}
  document.addEventListener("DOMContentLoaded", () => {
    document.getElementById("buy")?.focus();
    window.hostBefore = window.hostState();
  });

  window.say = async (marker, text = marker) => {
    const earshot = window.earshot as Earshot;
    const { stored } = await earshot.submit({ touchpoint: "a", answers: { score: 7, why: text } });
    if (stored === "none") return stored;
    // Before anything else can happen: the page may be killed in the next moment.
    const request = new XMLHttpRequest();
    request.open("POST", witness, false);
    request.send(marker);
    return stored;
  };
  window.hostState = () => {
    let kept: string | null = "";
    try {
      kept = localStorage.getItem("host");
    } catch {}
    return JSON.stringify([window.own, kept, document.activeElement?.id]);
  };
}
