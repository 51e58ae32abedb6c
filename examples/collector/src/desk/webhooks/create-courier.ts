import type { Webhook } from "../rules/rules-schema.js";
import type { Delivery, Outbox } from "./outbox.js";
import { pauseAfter } from "./pause-after.js";
import type { PostOptions, PostResult } from "./post-webhook.js";
import { sign } from "./sign.js";

/** Sends what waits in the outbox. */
export interface Courier {
  /** Sends all whose time has come. Resolves when that is done; never rejects for what others do. */
  run(): Promise<void>;
}

export function createCourier(options: {
  readonly outbox: Outbox;
  /** By its id; `undefined` once it is out of the rules. */
  readonly webhookOf: (project: string, id: string) => Webhook | undefined;
  readonly bodyOf: (delivery: Delivery, webhook: Webhook) => Promise<string | undefined>;
  readonly post: (url: string, options: PostOptions) => Promise<PostResult>;
  readonly now: () => number;
  readonly random: () => number;
  /** Whether nothing more is to be begun. */
  readonly isClosing: () => boolean;
  readonly onFailed: (delivery: Delivery, problem: string, dead: boolean) => void;
}): Courier {
  const { outbox, webhookOf, bodyOf, post, now, random, isClosing, onFailed } = options;

  /** A slow webhook holds up no other, and is asked for nothing new while it thinks. */
  const busy = new Set<string>();

  async function deliver(delivery: Delivery): Promise<void> {
    const webhook = webhookOf(delivery.project, delivery.webhook);
    if (!webhook) return giveUp(delivery, "not_in_rules");
    const body = await bodyOf(delivery, webhook);
    if (body === undefined) return outbox.sent(delivery.id);

    const headers = { ...sign(webhook.secret, delivery.id, now(), body) };
    const result = await post(webhook.url, { body, headers });
    const problem = "problem" in result ? result.problem : String(result.status);
    if (/^2\d\d$/.test(problem)) return outbox.sent(delivery.id);
    if (problem === "410") {
      outbox.stop(delivery.project, delivery.webhook, problem, now());
      return onFailed(delivery, problem, true);
    }
    const pause = pauseAfter(delivery.fails + 1, random);
    if (pause === undefined) return giveUp(delivery, problem);
    outbox.failed(delivery.id, problem, now() + pause);
    onFailed(delivery, problem, false);
  }

  function giveUp(delivery: Delivery, problem: string): void {
    outbox.bury(delivery.id, problem, now());
    onFailed(delivery, problem, true);
  }

  /** Those of one webhook, one after the other: what was done first is told first. */
  async function chain(first: Delivery): Promise<void> {
    const name = nameOf(first);
    busy.add(name);
    try {
      let next: Delivery | undefined = first;
      for (; next && !isClosing(); next = outbox.due(now()).find((other) => nameOf(other) === name))
        await deliver(next);
    } finally {
      busy.delete(name);
    }
  }

  return {
    async run() {
      const idle = outbox.due(now()).filter((delivery) => !busy.has(nameOf(delivery)));
      await Promise.all(idle.map(chain));
    },
  };
}

function nameOf({ project, webhook }: Delivery): string {
  return JSON.stringify([project, webhook]);
}
