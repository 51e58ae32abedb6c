import type { Answer } from "../../src/model/answer.js";
import type { Flow, Prompt, Receipt, Values } from "../../src/model/prompt.js";
import type { Scene } from "./scene.js";
import { stillCounting } from "./still-counting.js";

/** Saving takes a few milliseconds; a word about it, shown that briefly, would only flicker. */
const PATIENCE_MS = 200;

export interface Conversation {
  scene(): Scene;
  /** Something was chosen or typed, but not said yet. */
  draft(value: Answer["value"]): void;
  /** The answer to the question on screen; goes on to the next, or to the ending once it is safe. */
  say(value: Answer["value"], trusted: boolean): void;
  back(): void;
}

/** Keeps what is said in one prompt. Draws nothing: `onChange` says that `scene()` is another. */
export function createConversation(prompt: Prompt, onChange: () => void, signal: AbortSignal): Conversation {
  const { flow, answer, given } = prompt;
  const drafts = new Map(Object.entries(given));
  let said = given;
  let trail = asked(flow, given);
  let saving = false;
  let over = false;
  let receipt: Receipt | undefined;

  const asking = () => (saving ? undefined : trail.at(-1));

  function scene(): Scene {
    const question = trail.at(-1);
    if (over || !question) return { is: "ending", ending: flow.ending(said), receipt };
    const draft = drafts.get(question.id);
    const last = !flow.next(question.id, { ...said, [question.id]: draft ?? "" });
    return { is: "asking", question, draft, first: trail.length < 2, last };
  }

  function draft(value: Answer["value"]): void {
    const question = asking();
    if (question) drafts.set(question.id, value);
    onChange();
  }

  function say(value: Answer["value"], trusted: boolean): void {
    const question = asking();
    if (!question) return;
    drafts.set(question.id, value);
    said = stillCounting(flow, { ...said, [question.id]: value });
    const next = flow.next(question.id, said);
    const answered = answer(said, { complete: !next, trusted });
    if (next) trail = [...trail, next];
    else void endWhenSaved(answered);
    onChange();
  }

  // All was said by the link: what is left is to thank, once that is safe.
  if (!trail.at(-1)) void endWhenSaved(answer(said, { complete: true, trusted: true }));

  async function endWhenSaved(answered: Promise<Receipt>): Promise<void> {
    saving = true;
    const patience = setTimeout(end, PATIENCE_MS);
    signal.addEventListener("abort", () => clearTimeout(patience));
    receipt = await answered;
    clearTimeout(patience);
    end();
  }

  function end(): void {
    over = true;
    onChange();
  }

  function back(): void {
    if (asking()) trail = trail.slice(0, -1);
    onChange();
  }

  return { scene, draft, say, back };
}

/** The questions that a link has answered, in their order, and the first that it has not; `undefined` when it has all. */
function asked(flow: Flow, given: Values) {
  const trail = [flow.next(undefined, given)];
  for (let last = trail[0]; last && Object.hasOwn(given, last.id); last = trail.at(-1))
    trail.push(flow.next(last.id, given));
  return trail;
}
