import type { Unsubscribe } from "../model/events.js";
import type { Asker } from "./asker.js";
import type { Seat } from "./seat.js";

/** Parameters of the page's address: the first opens the inspector, the second shows a touchpoint to the team. */
const DEBUG = "earshot-debug";
const PREVIEW = "earshot-preview";

/** What the page's address asks for. */
export interface Wishes {
  /** @param preview shows a touchpoint whatever its gates say */
  grant(asker: Asker, preview: (id: string) => Promise<void>): Promise<void>;
  close(): void;
}

export function createWishes({ ports, plan, atHome, inspector }: Seat): Wishes {
  let closeInspector: Unsubscribe | undefined;
  let closed = false;
  return {
    async grant(asker, preview) {
      const { searchParams } = ports.page.address() ?? {};
      const previewed = searchParams?.get(PREVIEW);
      if (previewed) await preview(previewed);
      if (!searchParams?.has(DEBUG) || !(plan.debug || atHome)) return;
      const { openInspector } = await inspector();
      if (!closed) closeInspector = openInspector(asker);
    },
    close() {
      closed = true;
      closeInspector?.();
    },
  };
}
