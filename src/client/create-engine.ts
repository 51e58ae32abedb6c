import { stableHash } from "../lib/stable-hash.js";
import { uuidV7 } from "../lib/uuid-v7.js";
import type { Earshot } from "../model/earshot.js";
import type { Emit } from "../model/events.js";
import type { Properties } from "../model/json.js";
import type { Plan } from "../model/plan.js";
import type { LoadRenderer, Ports } from "../ports.js";
import { createStage } from "../prompt/create-stage.js";
import { createQueue } from "../queue/create-queue.js";
import { createTransport } from "../transport/create-transport.js";
import { createTriggers, type Due } from "../trigger/create-triggers.js";
import { createAsking } from "./create-asking.js";
import { createDelivery } from "./create-delivery.js";
import { createFacts } from "./create-facts.js";
import { createTabs } from "./create-tabs.js";
import { createVisitor } from "./create-visitor.js";
import type { Person } from "./person.js";
import { sdk } from "./sdk.js";
import type { Storage } from "./storage.js";

/** Earshot at work, with its plan at hand; the handle in front of it catches what is thrown. */
export type Engine = Omit<Earshot, "on">;

/** Puts the stages together, which don't know each other. */
export function createEngine(
  ports: Ports,
  plan: Plan,
  collector: string,
  loadRenderer: LoadRenderer,
  emit: Emit,
): Engine {
  const { clock, page } = ports;
  const newId = uuidV7(clock.now, ports.randomBytes);
  const name = `earshot-${stableHash(collector).toString(16).padStart(8, "0")}`;
  let person: Person = { traits: {} };
  let closed = false;

  let opened: ReturnType<Storage> | undefined;
  const storage: Storage = () => {
    opened ??= ports
      .openStore(name, (cause) => emit("degraded", { cause }))
      .then((store) => ({ store, queue: createQueue(store) }));
    return opened;
  };

  const send = createTransport(ports.http, { url: collector, key: plan.key, sdk, now: clock.now });
  const delivery = createDelivery(ports, storage, send, `${name}-flush`, emit);
  const visitor = createVisitor(storage, clock.now, newId);
  const stage = createStage(loadRenderer, ports.log);
  const asking = createAsking({ ports, plan, stage, visitor, delivery, person: () => person, newId, emit });
  const facts = createFacts(page, () => person);
  const tabs = createTabs(ports, plan, facts, loadRenderer, (touchpoint) => {
    asking.ask(touchpoint, "tab", facts, "opened").catch(() => {});
  });

  // What is due at the same moment is decided together, so that priority has its say.
  let due: Due[] = [];
  async function askInTurn(): Promise<void> {
    const candidates = due.sort((a, b) => b.touchpoint.priority - a.touchpoint.priority);
    due = [];
    for (const { touchpoint, cause, facts } of candidates) {
      if (!closed) await asking.ask(touchpoint, cause, facts, "due");
    }
  }
  const triggers = createTriggers(ports, plan.touchpoints, facts, (each) => {
    due.push(each);
    if (due.length === 1) clock.after(0, () => void askInTurn().catch(() => {}));
  });

  const find = (id: string) => plan.touchpoints.find((touchpoint) => touchpoint.id === id);

  return {
    track: (event, properties: Properties = {}) => triggers.track(event, properties),

    identify(userId, traits = {}) {
      person = { userId: String(userId), traits: { ...traits } };
      tabs.place();
    },

    async ask(id, { respectLimits } = {}) {
      const touchpoint = find(id);
      if (!touchpoint) {
        ports.log(
          `ask("${id}"): there is no such touchpoint. There are: ${plan.touchpoints.map((each) => each.id).join()}`,
        );
        return false;
      }
      return asking.ask(touchpoint, "manual", facts, respectLimits ? "due" : "asked");
    },

    async explain(id) {
      const touchpoint = find(id);
      if (touchpoint) return asking.explain(touchpoint, facts);
      const expected = plan.touchpoints.map((each) => each.id);
      return { touchpoint: id, eligible: false, verdicts: [{ gate: "known", pass: false, actual: id, expected }] };
    },

    stats: delivery.stats,
    flush: delivery.flush,

    close() {
      closed = true;
      triggers.close();
      tabs.close();
      stage.close();
      delivery.close();
      void opened?.then(({ store }) => store.close());
    },
  };
}
