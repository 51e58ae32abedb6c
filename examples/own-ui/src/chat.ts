import type { AskingScene, EndingScene, Prompt, Renderer } from "earshot";
import { element } from "./element.js";

/** The scores of questions that take one; what the others ask for is typed. */
const SCORES: Readonly<Record<string, readonly number[]>> = { csat: [1, 2, 3, 4, 5], ces: [1, 2, 3, 4, 5, 6, 7] };

/** Asks as people chat: a bubble for what is asked, another for what is said. */
export const chat: Renderer = { show };

function show(prompt: Prompt) {
  const talk = prompt.converse({ onChange: draw });
  // A log is read out as it grows, wherever the focus is.
  const log = element("ol", { role: "log" });
  const form = element("form", { noValidate: true, autocomplete: "off", onsubmit: send });
  const closer = element("button", { className: "close", ariaLabel: "Close", onclick: () => leave("closed") }, "×");
  const box = element("section", { className: "chat", ariaLabel: "A word with the bakery" }, closer, log, form);
  box.addEventListener("keydown", ({ key }) => key === "Escape" && leave("escaped"));
  let asked: AskingScene | undefined;

  const say = (who: "mine" | "theirs", text: string) => log.append(element("li", { className: who }, text));
  function draw(): void {
    const scene = talk.scene();
    const before = asked;
    asked = scene.is === "asking" ? scene : undefined;
    if (asked?.wrong) say("theirs", "A word or two, please.");
    if (asked && asked.question.id === before?.question.id) return;
    const hadFocus = box.contains(document.activeElement);
    const goesBack = asked && before && asked.step < before.step;
    if (before) say("mine", goesBack ? "Let me change that." : String(before.draft || "That’s all."));
    if (scene.is === "asking") say("theirs", scene.question.text);
    else if (scene.receipt) say("theirs", thanks(scene));
    form.replaceChildren(...(asked ? waysOn(asked) : []));
    if (hadFocus) (form.querySelector<HTMLElement>("input, button") ?? closer).focus();
  }
  function waysOn({ question, draft, step }: AskingScene): Node[] {
    const ariaLabel = question.text;
    const scores = SCORES[question.type]?.map((score) => {
      const button = element("button", { type: "button", ariaPressed: String(score === draft) }, String(score));
      button.onclick = (event) => send(event, score);
      return button;
    });
    const row = scores && element("div", { className: "scores", role: "group", ariaLabel }, ...scores);
    const field = element("input", { value: String(draft ?? ""), ariaLabel, oninput: () => talk.draft(field.value) });
    const back = element("button", { type: "button", className: "back", onclick: talk.back }, "Back");
    return [...(row ? [row] : [field, element("button", {}, "Send")]), ...(step > 1 ? [back] : [])];
  }
  function send(event: Event, score?: number): void {
    event.preventDefault();
    if (score) talk.draft(score);
    talk.send(event.isTrusted);
  }
  function leave(how?: "closed" | "escaped"): void {
    talk.stop();
    box.remove();
    if (how) prompt.closed(how);
  }
  document.body.append(box);
  draw();
  return { close: leave };
}

function thanks({ ending, receipt }: EndingScene): string {
  if (receipt?.stored === "none") return "Sorry, that could not be saved.";
  return receipt?.online ? (ending?.text ?? "Thank you.") : "Saved. It will be sent when you are back online.";
}
