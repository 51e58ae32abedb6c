import { messageOf } from "../lib/message-of.js";
import { uuidV7 } from "../lib/uuid-v7.js";
import type { Earshot } from "../model/earshot.js";
import { createStage } from "../prompt/create-stage.js";
import { createQueue } from "../queue/create-queue.js";
import { createTransport } from "../transport/create-transport.js";
import type { Due } from "../trigger/create-triggers.js";
import { createDelivery } from "./create-delivery.js";
import { createPrompting } from "./create-prompting.js";
import { createTabs } from "./create-tabs.js";
import { createVisitor } from "./create-visitor.js";
import { sdk } from "./sdk.js";
import type { Seat } from "./seat.js";
import type { Storage } from "./storage.js";

/** Decides, asks and delivers. Loaded late: most page views only listen. */
export interface Asker extends Pick<Earshot, "ask" | "explain" | "stats" | "flush" | "close"> {
  /** Asks about the first of those due at the same moment that may be asked about. */
  askFirstOf(due: readonly Due[]): Promise<void>;
  /** What the page is, or who the visitor is, has changed. */
  refresh(): void;
}

/** Puts the stages together, which don't know each other. */
export function createAsker(seat: Seat): Asker {
  const { ports, plan, emit, facts, storeName } = seat;
  const newId = uuidV7(ports.clock.now, ports.randomBytes);

  let closed = false;
  let opened: ReturnType<Storage> | undefined;
  const storage: Storage = () => {
    opened ??= ports
      .openStore(storeName, (cause) => emit("degraded", { cause }))
      .then((store) => {
        if (closed) store.close();
        return { store, queue: createQueue(store) };
      });
    return opened;
  };

  const send = createTransport(ports.post, { url: seat.collector, key: plan.key, sdk, now: ports.clock.now });
  const delivery = createDelivery(ports, storage, send, `${storeName}-flush`, emit);
  const visitor = createVisitor(storage, ports.clock.now, newId);
  const stage = createStage(seat.loadRenderer, ports.log);
  const prompting = createPrompting({ ports, plan, stage, visitor, delivery, person: seat.person, newId, emit });
  const tabs = createTabs(ports, plan, facts, seat.loadRenderer, (touchpoint) => {
    prompting.ask({ touchpoint, cause: "tab", facts }, "opened").catch((error) => ports.log(messageOf(error)));
  });

  const ids = () => plan.touchpoints.map((touchpoint) => touchpoint.id);
  const find = (id: string) => plan.touchpoints.find((touchpoint) => touchpoint.id === id);

  return {
    async askFirstOf(due) {
      for (const each of due) await prompting.ask(each, "due");
    },

    async ask(id, { respectLimits } = {}) {
      const touchpoint = find(id);
      if (touchpoint) return prompting.ask({ touchpoint, cause: "manual", facts }, respectLimits ? "due" : "asked");
      ports.log(`ask("${id}"): there is no such touchpoint. There are: ${ids().join()}`);
      return false;
    },

    async explain(id) {
      const touchpoint = find(id);
      if (touchpoint) return prompting.explain(touchpoint, facts);
      return {
        touchpoint: id,
        eligible: false,
        verdicts: [{ gate: "known", pass: false, actual: id, expected: ids() }],
      };
    },

    stats: delivery.stats,
    flush: delivery.flush,
    refresh: tabs.place,

    close() {
      closed = true;
      tabs.close();
      stage.close();
      delivery.close();
      void opened?.then(({ store }) => store.close());
    },
  };
}
