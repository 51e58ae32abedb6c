import type { Answer } from "../model/answer.js";
import type { AskingScene, Beside, Conversation, Converse, Scene } from "../model/conversation.js";
import type { Unsubscribe } from "../model/events.js";
import type { Flow, Prompt, Receipt, Values } from "../model/prompt.js";
import type { Question } from "../model/question.js";
import type { Clock } from "../ports.js";
import { besideOf, valuesBeside } from "./beside-of.js";
import { stillCounting } from "./still-counting.js";

/** Saving takes a few milliseconds; a word about it, shown that briefly, would only flicker. */
const PATIENCE_MS = 200;
/** What may be passed over unless the team says otherwise. */
const OPTIONAL = ["text", "contact", "statement"];

export function createConversation(
  {
    flow,
    answer,
    sent,
    given,
    drafts: kept,
    keep,
  }: Pick<Prompt, "flow" | "answer" | "sent" | "given" | "drafts" | "keep">,
  clock: Clock,
  { onChange, wrong: problemWith }: Converse,
): Conversation {
  let drafts: Values = { ...given, ...kept };
  let said = given;
  let trail = asked(flow, given);
  let wrong: AskingScene["wrong"];
  let saving = false;
  let over = false;
  let receipt: Receipt | undefined;
  let stopped = false;
  let patience: Unsubscribe = () => {};
  let hearing: Unsubscribe = () => {};

  const asking = () => (saving ? undefined : trail.at(-1));

  function look(question: Question): AskingScene {
    const { id } = question;
    const draft = drafts[id];
    const empty = draft === undefined || !String(draft).trim();
    const later = steps(flow, id, { ...said, [id]: draft ?? "" });
    // Of a prompt that asks for nothing else, at least something has to be said.
    const nothingElse = later === 0 && Object.values(said).every((value) => value === "");
    return {
      is: "asking",
      question,
      draft,
      beside: besideOf(id, drafts),
      empty,
      skippable:
        question.type === "statement" || (!(question.required ?? !OPTIONAL.includes(question.type)) && !nothingElse),
      wrong,
      step: trail.length,
      steps: trail.length + later,
    };
  }

  function scene(): Scene {
    const question = trail.at(-1);
    return over || !question ? { is: "ending", ending: flow.ending(said), receipt } : look(question);
  }

  function draft(value: Answer["value"], beside: Beside = {}): void {
    const question = asking();
    if (!question) return;
    drafts = { ...drafts, [question.id]: value, ...valuesBeside(question.id, beside) };
    wrong = undefined;
    keep(drafts);
    onChange();
  }

  function say(value: Answer["value"], trusted: boolean): void {
    const question = asking();
    if (!question) return;
    const { id } = question;
    drafts = { ...drafts, [id]: value };
    wrong = undefined;
    said = stillCounting(flow, { ...said, [id]: value, ...valuesBeside(id, besideOf(id, drafts)) });
    const next = flow.next(id, said);
    const answered = answer(said, { complete: !next, trusted });
    if (next) {
      trail = [...trail, next];
      // What was typed into a question further on is not said by this.
      keep(drafts);
    } else void endWhenSaved(answered);
    onChange();
  }

  function send(trusted: boolean): void {
    const question = asking();
    if (!question) return;
    const { draft = "", beside, empty, skippable } = look(question);
    const problem = empty ? !skippable && "missing" : problemWith?.(question, draft, beside);
    if (problem) {
      wrong = problem;
      onChange();
    } else say(empty ? "" : draft, trusted);
  }

  // All was said by the link: what is left is to thank, once that is safe.
  if (!trail.at(-1)) void endWhenSaved(answer(said, { complete: true, trusted: true }));

  async function endWhenSaved(answered: Promise<Receipt>): Promise<void> {
    saving = true;
    patience = clock.after(PATIENCE_MS, end);
    receipt = await answered;
    patience();
    // "It will be sent" is true no longer once it has been.
    if (!stopped && !receipt.online)
      hearing = sent(() => {
        receipt = { stored: "delivered", online: true };
        end();
      });
    end();
  }

  function end(): void {
    over = true;
    if (!stopped) onChange();
  }

  function back(): void {
    if (asking() && trail.length > 1) trail = trail.slice(0, -1);
    wrong = undefined;
    onChange();
  }

  return {
    scene,
    draft,
    say,
    send,
    back,
    stop() {
      stopped = true;
      patience();
      hearing();
    },
  };
}

/** How many questions come after one, if nothing more were said. */
function steps(flow: Flow, after: string, values: Values): number {
  const next = flow.next(after, values);
  return next ? 1 + steps(flow, next.id, values) : 0;
}

/** The questions that are answered already, in their order, and the first that is not; `undefined` when all are. */
function asked(flow: Flow, given: Values) {
  const trail = [flow.next(undefined, given)];
  for (let last = trail[0]; last && Object.hasOwn(given, last.id); last = trail.at(-1))
    trail.push(flow.next(last.id, given));
  return trail;
}
