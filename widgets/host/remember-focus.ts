export interface FocusMemory {
  isInside(): boolean;
  /** To where it was before it came in, if that is still there. */
  giveBack(): void;
}

/** Knows where the focus was on the page before it moved into the host. */
export function rememberFocus(host: HTMLElement, signal: AbortSignal): FocusMemory {
  let origin: EventTarget | null = document.activeElement;
  host.addEventListener(
    "focusin",
    (event) => {
      // From one control of ours to the next, the event does not leave the shadow root.
      origin = event.relatedTarget ?? origin;
    },
    { signal },
  );
  return {
    isInside: () => host.shadowRoot?.activeElement != null,
    giveBack: () => (origin as HTMLElement | null)?.focus?.(),
  };
}
