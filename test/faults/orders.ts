import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { until } from "../helpers/until.js";

/** A page that asks what it is to do, where a driver would cost the browser its profile. */
export interface Orders {
  /** Goes into every page: a page whose address ends in `#order-3` takes the orders for 3. */
  readonly script: string;
  /** Resolves once the page is there. */
  arrived(name: string): Promise<void>;
  /** Has a page run a script, and resolves with what became of it; rejects once the page is gone. */
  run(name: string, script: string): Promise<unknown>;
  /** No page is there any more. */
  forget(): void;
}

interface Order {
  readonly number: number;
  readonly name: string;
  readonly script: string;
  readonly settle: (result: { value?: unknown; error?: string }) => void;
}

export async function openOrders(): Promise<Orders> {
  const here = new Set<string>();
  const waiting: Order[] = [];
  const given = new Map<number, Order>();
  const asking = new Map<string, (order: Order) => void>();
  let numbered = 0;

  function give(order: Order): void {
    const hand = asking.get(order.name);
    if (!hand) return void waiting.push(order);
    asking.delete(order.name);
    given.set(order.number, order);
    hand(order);
  }

  const server = createServer(async (request, reply) => {
    let body = "";
    for await (const part of request) body += part;
    reply.setHeader("access-control-allow-origin", "*");
    const [, verb, name = ""] = (request.url ?? "").split("/");
    if (verb === "done") {
      given.get(Number(name))?.settle(JSON.parse(body));
      given.delete(Number(name));
      return void reply.end();
    }
    here.add(name);
    asking.set(name, ({ number, script }) => reply.end(JSON.stringify({ number, script })));
    const next = waiting.findIndex((order) => order.name === name);
    if (next >= 0) for (const order of waiting.splice(next, 1)) give(order);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // Nobody has to end it: it holds nothing up.
  server.unref();
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;

  return {
    script: `<script>(${obey})(${JSON.stringify(url)})</script>`,
    arrived: async (name) => void (await until(() => here.has(name), { what: `page ${name}` })),
    run: (name, script) =>
      new Promise((resolve, reject) => {
        const settle: Order["settle"] = ({ value, error }) => (error ? reject(new Error(error)) : resolve(value));
        give({ number: ++numbered, name, script, settle });
      }),
    forget() {
      const left = [...given.values(), ...waiting];
      given.clear();
      waiting.length = 0;
      asking.clear();
      here.clear();
      for (const { settle } of left) settle({ error: "the page is gone" });
    },
  };
}

/** To be run in the page; without functions of a name, which some compilers want help for that is not there. */
async function obey(url: string): Promise<void> {
  const name = /^#order-(.+)/.exec(location.hash)?.[1];
  while (name) {
    const reply = await fetch(`${url}/next/${name}`, { method: "POST" });
    const { number, script } = await reply.json();
    // Not waited for: an order may go on for ever.
    void Promise.resolve()
      // biome-ignore lint/security/noGlobalEval: it stands for what a driver does.
      .then(() => window.eval(script))
      .then((value) => ({ value }))
      .catch((error) => ({ error: String(error) }))
      .then((result) => fetch(`${url}/done/${number}`, { method: "POST", body: JSON.stringify(result) }));
  }
}
