/**
 * Moves the focus to what is to be answered or read now. On touch screens not to a text field: a keyboard would jump
 * up that nobody asked for.
 */
export function enter(panel: HTMLElement): void {
  const controls = matchMedia("(pointer: coarse)").matches ? "input" : "input, textarea";
  const target =
    panel.querySelector<HTMLElement>(":checked") ??
    panel.querySelector<HTMLElement>(controls) ??
    panel.querySelector<HTMLElement>("[tabindex]");
  target?.focus();
}
