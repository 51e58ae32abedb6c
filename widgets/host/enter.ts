/** Moves the focus to what is to be answered or read now; what is neither a box nor a radio says that it may be entered. */
export function enter(panel: HTMLElement): void {
  const target =
    panel.querySelector<HTMLElement>(":checked") ??
    panel.querySelector<HTMLElement>("input, [data-enter]") ??
    panel.querySelector<HTMLElement>("[tabindex]");
  target?.focus();
}
