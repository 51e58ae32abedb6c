import type { Flow, Values } from "../model/prompt.js";
import { besideOf, valuesBeside } from "./beside-of.js";

/**
 * The answers on the way that these answers take. After a step back and another choice, some questions are no longer
 * asked: what was said to them must neither be sent nor decide what comes next.
 */
export function stillCounting(flow: Flow, values: Values): Values {
  let counting: Values = {};
  for (let question = flow.next(undefined, counting); question; question = flow.next(question.id, counting)) {
    const { id } = question;
    const value = Object.hasOwn(values, id) ? values[id] : undefined;
    if (value !== undefined) counting = { ...counting, [id]: value, ...valuesBeside(id, besideOf(id, values)) };
  }
  return counting;
}
