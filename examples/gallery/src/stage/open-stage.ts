import { createEarshot, type Earshot } from "earshot";
import { readLook } from "../look/look.js";
import { backdrop } from "./backdrop.js";
import { configOf } from "./config-of.js";
import { portsOf } from "./ports-of.js";
import { seen } from "./seen.js";
import { visit } from "./visitor.js";
import "./stage.css";

/**
 * Shows what the address says, and after it whatever the page is told by a message of its own origin: the same words.
 * What is on the stage is in `data-shown` of the root element; what went wrong, in `data-failed`.
 */
export async function openStage(search: string): Promise<void> {
  const { dataset } = document.documentElement;
  let last: Earshot | undefined;
  let turn = Promise.resolve();
  const say = (word: "listens" | "shown") => parent !== window && parent.postMessage(word, location.origin);

  async function show(next: string): Promise<void> {
    delete dataset.shown;
    delete dataset.failed;
    last?.close();
    try {
      last = await put(next);
      dataset.shown = next;
      say("shown");
    } catch (error) {
      dataset.failed = String(error);
    }
  }

  addEventListener("message", ({ origin, data }) => {
    if (origin !== location.origin || typeof data !== "string") return;
    turn = turn.then(() => show(data));
  });
  turn = show(search);
  say("listens");
  await turn;
}

async function put(search: string): Promise<Earshot> {
  const look = readLook(search);
  const { question, as, state, scheme, dir, lang } = look;
  const root = document.documentElement;
  root.lang = lang;
  root.dir = dir === "auto" ? "" : dir;
  root.dataset.scheme = scheme;
  document.title = `${question} · Stage`;
  document.body.replaceChildren(backdrop(look));

  const earshot = createEarshot(configOf(look), { ports: portsOf(state, question) });
  try {
    const comesByItself = question === "all" || as === "inline" || as === "tab" || state === "preview";
    if (!comesByItself && !(await earshot.ask(question))) throw new Error((await earshot.explain(question)).says);
    for (const panel of await seen(look)) await visit(panel, look);
  } catch (error) {
    earshot.close();
    throw error;
  }
  return earshot;
}
