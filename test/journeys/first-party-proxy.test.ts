import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { addressOf } from "../../examples/collector/src/address/address-of.js";
import { openCollector } from "../collector/open-collector.js";
import { response } from "../collector/records.js";
import { caddy, nginx, startProxy, type WebServer } from "../helpers/proxies.js";
import { until } from "../helpers/until.js";

const KEY = "sk_shop_0123456789abcdef0123456789abcdef";
const authorization = `Bearer ${KEY}`;
/** Another machine, as far as a proxy can tell. */
const ELSEWHERE = "127.0.0.2";

const proxies = [nginx, caddy].map((proxy) => {
  const skip = !proxy.program && !process.env.CI;
  if (skip)
    console.warn(`LEFT OUT: ${proxy.name} as a proxy, which is not installed. npm test says how to install it.`);
  return { proxy, name: proxy.name, skip };
});

/** The collector behind a proxy, and whom it takes each batch to be from. */
async function open(proxy: WebServer) {
  const from: (string | undefined)[] = [];
  const collector = await openCollector({
    readKeys: [{ key: KEY, project: "default" }],
    addressOf: ({ headers }) => {
      // As TRUSTED_PROXIES=1 has it; the other end of the connection is the proxy.
      from.push(addressOf(headers, "127.0.0.1", 1));
      return undefined;
    },
  });
  const { port, stop } = await startProxy(proxy, new URL(collector.at("/")).host);
  onTestFinished(stop);
  return { from, port, ...collector };
}

const batch = (comment: string) =>
  JSON.stringify({ v: 1, sdk: "earshot/0.1.0", sentAt: new Date().toISOString(), batch: [response(9, comment)] });

describe.for(proxies)("$name, as docs/snippet.md has it", ({ proxy, skip }) => {
  test.skipIf(skip)("passes batches on, and says whose they are, whatever the sender says of that", async () => {
    const { from, port, rows } = await open(proxy);
    const post = request({
      ...{ port, host: "127.0.0.1", localAddress: ELSEWHERE, path: "/v1/batch", method: "POST" },
      headers: { "content-type": "application/json", "x-forwarded-for": "203.0.113.7" },
    });
    post.end(batch("by a proxy"));
    const [reply] = (await once(post, "response")) as [IncomingMessage];
    reply.resume();
    expect(reply.statusCode).toBe(200);
    expect(rows()).toHaveLength(1);
    expect(from).toEqual([ELSEWHERE]);
  });

  test.skipIf(skip)("lets what is new through to the dashboard at once, while the stream goes on", async () => {
    const { port, post } = await open(proxy);
    const at = (path: string) => `http://127.0.0.1:${port}${path}`;
    const live = await fetch(at("/dashboard/live"), { headers: { authorization } });
    expect(live.headers.get("content-type")).toBe("text/event-stream");
    let heard = "";
    const reader = live.body?.pipeThrough(new TextDecoderStream()).getReader();
    const listening = (async () => {
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) heard += part.value;
    })();
    await until(() => heard.includes("retry:"), { what: "the stream to begin" });
    await post([response(9, "just now")]);
    await until(() => heard.includes("data:"), { what: "the news" });

    const report = await (await fetch(at("/dashboard/data"), { headers: { authorization } })).json();
    expect(report.comments).toMatchObject([{ text: "just now" }]);
    await reader?.cancel();
    await listening;
  });

  test.skipIf(skip)("passes on nothing else", async () => {
    const { port, from } = await open(proxy);
    for (const path of ["/", "/metrics", "/v1/other"]) {
      const reply = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { authorization } });
      expect(await reply.text(), path).not.toMatch(/earshot|no_such/);
    }
    expect(from).toEqual([]);
  });
});
