import { messageOf } from "../lib/message-of.js";
import type { Post } from "../ports.js";
import { classify } from "./classify.js";
import type { Verdict } from "./verdict.js";

const LIMITS = { timeoutMs: 15_000, maxBytes: 64 * 1024 };

export interface TransportOptions {
  /** Absolute. */
  readonly url: string;
  readonly key: string | undefined;
  /** `earshot/1.2.3` */
  readonly sdk: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** A record as it travels: its id, and its JSON as it was made once and for all. */
interface Parcel {
  readonly id: string;
  readonly body: string;
}

/** Posts batches to one collector. Never rejects: no reply is a verdict too. */
export type Send = (parcels: readonly Parcel[], client: object) => Promise<Verdict>;

export function createTransport(post: Post, { url, key, sdk, now }: TransportOptions): Send {
  return async (parcels, client) => {
    const envelope = JSON.stringify({ v: 1, key, sdk, sentAt: new Date(now()).toISOString(), client });
    const body = `${envelope.slice(0, -1)},"batch":[${parcels.map((parcel) => parcel.body).join()}]}`;
    try {
      const reply = await post(url, body, "application/json", LIMITS);
      const ids = parcels.map(({ id }) => id);
      return classify(reply, ids, now());
    } catch (error) {
      return { kind: "retry", reason: messageOf(error) };
    }
  };
}
