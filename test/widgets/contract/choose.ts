import { page } from "vitest/browser";
import type { Question } from "../../../src/model/question.js";
import { host } from "../find.js";

/** The values of its radios or boxes, in their order: numbers where it counts. */
export function valuesOf({ type }: Question): (number | string)[] {
  const boxes = [...(host().shadowRoot?.querySelectorAll<HTMLInputElement>("[type=radio], [type=checkbox]") ?? [])];
  return boxes.map(({ value }) => (["choice", "emotion"].includes(type) ? value : Number(value)));
}

/** The radio at a place, as a screen reader would find it. */
export const radioAt = (at: number) => page.getByRole("radio").nth(at);

/** The value that has the check mark, if one has. */
export const checked = () => host().shadowRoot?.querySelector<HTMLInputElement>(":checked")?.value;
