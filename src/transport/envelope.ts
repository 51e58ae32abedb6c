import type { Sent } from "./create-transport.js";

interface Sender {
  readonly key: string | undefined;
  readonly sdk: string;
  /** What this visitor's queue has lost and kept, so that an operator sees loss without access to browsers. */
  readonly client: object;
}

/** The body of one POST in our own format; each record byte for byte as it was saved. */
export function envelope(records: readonly Sent[], { key, sdk, client }: Sender, now: number): string {
  const head = JSON.stringify({ v: 1, key, sdk, sentAt: new Date(now).toISOString(), client });
  return `${head.slice(0, -1)},"batch":[${records.map(({ body }) => body).join()}]}`;
}
