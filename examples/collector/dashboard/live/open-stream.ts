const REOPEN_MS = 3_000;

export interface StreamListener {
  opened(): void;
  changed(): void;
  lost(): void;
}

/** The collector's word that something was committed. Comes back by itself, however it was lost. Returns its end. */
export function openStream(listener: StreamListener): () => void {
  let source: EventSource;
  let reopening: ReturnType<typeof setTimeout> | undefined;

  function open(): void {
    source = new EventSource("/dashboard/live");
    source.addEventListener("open", () => listener.opened());
    source.addEventListener("changed", () => listener.changed());
    source.addEventListener("error", () => {
      listener.lost();
      // EventSource tries again after a broken connection, but gives up for good on a reply that is no stream:
      // the 502 of a proxy whose collector is restarting.
      if (source.readyState === EventSource.CLOSED) reopening = setTimeout(open, REOPEN_MS);
    });
  }

  open();
  return () => {
    clearTimeout(reopening);
    source.close();
  };
}
