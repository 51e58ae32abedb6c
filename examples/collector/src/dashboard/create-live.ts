/** Browsers wait this long before they connect again. */
const RETRY_MS = 2_000;
/** Proxies cut a connection on which nothing has been said for a minute. */
const HEARTBEAT_MS = 20_000;
/** A page that reads nothing misses events, and doesn't fill our memory; each event means the same. */
const MAX_UNREAD = 64;

const encoder = new TextEncoder();

/** Tells every open dashboard that there is something new. */
export interface Live {
  /** A stream of server-sent events that begins now. */
  connect(): Response;
  changed(): void;
  /** Ends every stream. */
  close(): void;
}

/** @see https://html.spec.whatwg.org/multipage/server-sent-events.html */
export function createLive(): Live {
  const open = new Set<ReadableStreamDefaultController<Uint8Array>>();
  let heartbeat: NodeJS.Timeout | undefined;
  let closed = false;

  function say(text: string): void {
    for (const controller of open) if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(text));
  }

  function leave(controller: ReadableStreamDefaultController<Uint8Array>): void {
    open.delete(controller);
    if (open.size === 0) clearInterval(heartbeat);
  }

  function connect(): Response {
    let self: ReadableStreamDefaultController<Uint8Array>;
    const stream = new ReadableStream<Uint8Array>(
      {
        start(controller) {
          self = controller;
          controller.enqueue(encoder.encode(`retry: ${RETRY_MS}\n\n`));
          if (closed) return controller.close();
          if (open.size === 0) heartbeat = setInterval(say, HEARTBEAT_MS, ":\n\n").unref();
          open.add(controller);
        },
        cancel: () => leave(self),
      },
      { highWaterMark: MAX_UNREAD },
    );
    // `no-transform`: a proxy that compresses would keep events until it has enough of them.
    return new Response(stream, {
      headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store, no-transform" },
    });
  }

  function close(): void {
    closed = true;
    for (const controller of open) {
      leave(controller);
      controller.close();
    }
  }

  return { connect, changed: () => say("event: changed\ndata:\n\n"), close };
}
