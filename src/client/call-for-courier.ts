import { messageOf } from "../lib/message-of.js";
import type { Log, Page } from "../ports.js";
import type { Courier } from "./create-courier.js";

/** The courier, who comes when first called for. */
export interface Calls {
  courier(): Promise<Courier>;
  /** Has something done when they are here; who can't come now comes another time. */
  call(work: (courier: Courier) => unknown): void;
  state(): Pick<ReturnType<Courier["state"]>, "state" | "lastError">;
  /** Whether nobody has called yet. */
  uncalled(): boolean;
  close(): void;
}

export function callForCourier(
  { log, page }: { readonly log: Log; readonly page: Page },
  open: () => Promise<Courier>,
): Calls {
  let coming: Promise<Courier> | undefined;
  let here: Courier | undefined;
  let closed = false;

  async function come(): Promise<Courier> {
    here = await open();
    if (closed) here.close();
    return here;
  }

  function courier(): Promise<Courier> {
    coming ??= come();
    coming.catch(() => {
      coming = undefined;
    });
    return coming;
  }

  return {
    courier,

    /**
     * Not asked for in vain, for a module that could not be loaded once can't be loaded again by the same page, as
     * browsers have it: https://github.com/whatwg/html/issues/6768. What is queued is safe meanwhile.
     */
    call(work) {
      if (!here && !page.online()) return;
      courier()
        .then(work)
        .catch((error) => log(messageOf(error)));
    },

    state: () => here?.state() ?? { state: "idle" },
    uncalled: () => !coming,

    close() {
      closed = true;
      here?.close();
    },
  };
}
