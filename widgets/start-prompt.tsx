import { render } from "preact";
import type { Scene } from "../src/model/conversation.js";
import type { Prompt } from "../src/model/prompt.js";
import type { CloseReason } from "../src/model/wire.js";
import { linger } from "./ending/linger.js";
import { enter } from "./host/enter.js";
import { rememberFocus } from "./host/remember-focus.js";
import type { Kit } from "./kit/kit.js";
import { applyTheme } from "./theme/apply-theme.js";
import { View } from "./View.js";

/** A prompt that is drawn in a host, wherever that stands. */
export interface Started {
  readonly panel: HTMLElement;
  /** Ends with it. */
  readonly signal: AbortSignal;
  /** It is before the visitor's eyes: takes the focus, or says to screen readers that it is there. */
  begin(focus: boolean | undefined): void;
  leave(how: CloseReason): void;
  /** Takes it away without a word. */
  close(): void;
}

/** A region that says something from the start is not read out; nor need those who see wait for what is only heard. */
const PAINTED_MS = 100;

/** The same as long as the same thing is on screen, whatever is chosen or typed in it. */
const nameOf = (scene: Scene) => (scene.is === "asking" ? scene.question : scene.receipt);

/** @param lifetime ends with the prompt */
export function startPrompt(prompt: Prompt, kit: Kit, root: ShadowRoot, lifetime: AbortController): Started {
  const { signal } = lifetime;
  const host = root.host as HTMLElement;
  const { stays, modal } = kit.frame;
  const focus = rememberFocus(host, signal);
  const conversation = prompt.converse({
    onChange: update,
    wrong: (question, draft, beside) => kit.kindOf(question).wrong?.(question, draft, beside),
  });
  let announcement = "";
  let announcing: ReturnType<typeof setTimeout> | undefined;
  let shown = nameOf(conversation.scene());

  function draw(): HTMLElement {
    render(<View {...{ prompt, conversation, announcement, kit }} onLeave={leave} />, root);
    return root.querySelector(".panel") as HTMLElement;
  }

  function update(): void {
    if (signal.aborted) return;
    const wasInside = focus.isInside();
    draw();
    const scene = conversation.scene();
    if (nameOf(scene) === shown) {
      if (scene.is === "asking" && scene.wrong) enter(panel);
      return;
    }
    shown = nameOf(scene);
    if (wasInside) enter(panel);
    else announce();
    if (scene.is === "ending" && scene.receipt && !stays) linger(panel, () => leave("timedOut"), signal);
  }

  function announce(): void {
    announcing = setTimeout(() => {
      announcement = `${kit.t.appeared}: ${root.getElementById("title")?.textContent}`;
      draw();
    }, PAINTED_MS);
  }

  function close(): void {
    if (signal.aborted) return;
    // The page could not have the focus while it waited.
    const wasInside = focus.isInside() || modal;
    clearTimeout(announcing);
    conversation.stop();
    render(null, root);
    lifetime.abort();
    if (wasInside) focus.giveBack();
  }

  function leave(how: CloseReason): void {
    if (signal.aborted) return;
    close();
    prompt.closed(how);
  }

  applyTheme(host, prompt.theme);
  const panel = draw();
  return {
    panel,
    signal,
    leave,
    close,
    begin(takesFocus) {
      if (takesFocus) enter(panel);
      else if (!stays) announce();
    },
  };
}
