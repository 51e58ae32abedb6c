import type { Prompt } from "../src/model/prompt.js";
import type { Showing } from "../src/ports.js";
import { createHost } from "./host/create-host.js";
import { stayOnTop } from "./host/stay-on-top.js";
import type { Kit } from "./kit/kit.js";
import { startPrompt } from "./start-prompt.js";

/** Puts a prompt on the page; it is painted when this returns. */
export function showPrompt(prompt: Prompt, kit: Kit): Showing {
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const host = document.createElement("earshot-prompt");
  const openedByTab = document.activeElement?.localName === "earshot-tab" && prompt.opened;
  const root = createHost(host, kit.sheet);
  const started = startPrompt(prompt, kit, root, lifetime);
  const { panel, close } = started;
  kit.fields?.keepAboveKeyboard(panel, signal);
  stayOnTop(host, () => kit.frame.open(panel), signal);
  started.begin(openedByTab || kit.frame.modal);
  kit.rarer?.autoClose.start(prompt, started, kit);
  return { close };
}
