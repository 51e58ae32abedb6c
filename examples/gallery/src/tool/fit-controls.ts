import type { Look } from "../look/look.js";
import { reaches, type State } from "../look/states.js";

/** Puts out of reach what makes no difference to what is on stage. */
export function fitControls(form: HTMLFormElement, { question, as }: Look): void {
  const all = question === "all";
  for (const option of form.querySelectorAll<HTMLOptionElement>("[name=state] option")) {
    option.disabled = all ? option.value === "preview" : !reaches(question, option.value as State);
  }
  for (const input of form.querySelectorAll<HTMLInputElement>("[name=as]")) input.disabled = all;
  for (const input of form.querySelectorAll<HTMLInputElement>("[name=position]")) {
    const stands = !all && (as === "popover" || (as === "bar" && /^(top|bottom)$/.test(input.value)));
    input.disabled = !stands;
  }
}
