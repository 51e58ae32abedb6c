import type { Journey } from "../../src/respondent/step.js";
import { ask } from "./ask.js";

export function loadRespondent(id: string): Promise<Journey> {
  return ask("respondent", new URLSearchParams({ id }));
}
