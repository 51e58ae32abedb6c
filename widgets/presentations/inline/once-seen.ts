const SEEN_MS = 1_000;
const HALF = 0.5;

/** Calls `seen` once half of the panel has been in view for a second. */
export function onceSeen(panel: HTMLElement, seen: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new IntersectionObserver(
    ([entry]) => {
      clearTimeout(timer);
      if (!entry?.isIntersecting || entry.intersectionRatio < HALF) return;
      timer = setTimeout(() => {
        observer.disconnect();
        seen();
      }, SEEN_MS);
    },
    { threshold: HALF },
  );
  observer.observe(panel);
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
