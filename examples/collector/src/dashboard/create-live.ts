/** Browsers wait this long before they connect again. */
const RETRY_MS = 2_000;
/** Proxies cut a connection on which nothing has been said for a minute. */
const HEARTBEAT_MS = 20_000;
/** A page that reads nothing misses events, and doesn't fill our memory; each event means the same. */
const MAX_UNREAD = 64;

const encoder = new TextEncoder();

type Controller = ReadableStreamDefaultController<Uint8Array>;

/** Tells every open dashboard that there is something new. */
export interface Live {
  /** A stream of server-sent events of one project that begins now. */
  connect(project: string): Response;
  changed(project: string): void;
  /** Ends every stream. */
  close(): void;
}

/** @see https://html.spec.whatwg.org/multipage/server-sent-events.html */
export function createLive(): Live {
  const open = new Map<Controller, string>();
  let heartbeat: ReturnType<typeof setInterval> | undefined;
  let closed = false;

  function say(text: string, to?: string): void {
    for (const [controller, project] of open)
      if ((to ?? project) === project && (controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(text));
  }

  function leave(controller: Controller): void {
    open.delete(controller);
    if (open.size === 0) clearInterval(heartbeat);
  }

  function connect(project: string): Response {
    let self: Controller;
    const stream = new ReadableStream<Uint8Array>(
      {
        start(controller) {
          self = controller;
          controller.enqueue(encoder.encode(`retry: ${RETRY_MS}\n\n`));
          if (closed) return controller.close();
          if (open.size === 0) {
            heartbeat = setInterval(say, HEARTBEAT_MS, ":\n\n");
            // Node's alone: elsewhere a timer keeps nothing alive.
            (heartbeat as { unref?(): void }).unref?.();
          }
          open.set(controller, project);
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
    for (const controller of [...open.keys()]) {
      leave(controller);
      controller.close();
    }
  }

  return { connect, changed: (project) => say("event: changed\ndata:\n\n", project), close };
}
