import { render } from "preact";
import type { Prompt } from "../src/model/prompt.js";
import type { CloseReason } from "../src/model/wire.js";
import type { Showing } from "../src/ports.js";
import { createConversation } from "./conversation/create-conversation.js";
import type { Scene } from "./conversation/scene.js";
import { linger } from "./ending/linger.js";
import { createHost } from "./host/create-host.js";
import { enter } from "./host/enter.js";
import { keepAboveKeyboard } from "./host/keep-above-keyboard.js";
import { rememberFocus } from "./host/remember-focus.js";
import { promptCss } from "./prompt.css.js";
import { strings as t } from "./strings.js";
import { applyTheme } from "./theme/apply-theme.js";
import { View } from "./View.js";

/** The same as long as the same thing is on screen, whatever is chosen or typed in it. */
const nameOf = (scene: Scene) => (scene.is === "asking" ? scene.question : scene.receipt);

/** Puts a prompt on the page; it is painted when this returns. */
export function showPrompt(prompt: Prompt): Showing {
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const { host, root } = createHost("earshot-prompt", promptCss, signal);
  const focus = rememberFocus(host);
  const conversation = createConversation(prompt, update, signal);
  let announcement = "";
  let shown = nameOf(conversation.scene());

  function draw(): HTMLElement {
    render(<View {...{ prompt, conversation, announcement, t }} onLeave={leave} />, root);
    return root.querySelector(".panel") as HTMLElement;
  }

  function update(): void {
    if (signal.aborted) return;
    const wasInside = focus.isInside();
    const panel = draw();
    const scene = conversation.scene();
    if (nameOf(scene) === shown) return;
    shown = nameOf(scene);
    if (wasInside) enter(panel);
    else announce();
    if (scene.is === "ending" && scene.receipt) linger(panel, () => leave("timedOut"), signal);
  }

  function announce(): void {
    const frame = requestAnimationFrame(() => {
      announcement = `${t.appeared}: ${root.getElementById("title")?.textContent}`;
      draw();
    });
    signal.addEventListener("abort", () => cancelAnimationFrame(frame));
  }

  function close(): void {
    const wasInside = focus.isInside();
    render(null, root);
    lifetime.abort();
    if (wasInside) focus.giveBack();
  }

  function leave(how: CloseReason): void {
    close();
    prompt.closed(how);
  }

  const panel = draw();
  applyTheme(host, panel, prompt.theme, signal);
  keepAboveKeyboard(panel, signal);
  panel.showPopover?.();
  const openedByVisitor = document.activeElement?.localName === "earshot-tab";
  if (openedByVisitor && prompt.touchpoint.presentation.as === "tab") enter(panel);
  else announce();
  return { close };
}
