import { createConnection } from "node:net";
import { expect, test } from "vitest";
import { openCollector } from "./open-collector.js";
import { response } from "./records.js";

const SHOP = "sk_shop_0123456789abcdef0123456789abcdef";
const BLOG = "sk_blog_0123456789abcdef0123456789abcdef";
const readKeys = [
  { key: SHOP, project: "shop" },
  { key: BLOG, project: "blog" },
];
const writeKeys = [
  { key: "pk_shop", project: "shop", origins: "*" },
  { key: "pk_blog", project: "blog", origins: "*" },
] as const;

const GUARDED = ["/dashboard/data", "/dashboard/live", "/metrics"];
const bearer = (key: string) => ({ headers: { Authorization: `Bearer ${key}` } });
const open = (more = {}) => openCollector({ readKeys, writeKeys, ...more });
const signIn = (at: (path: string) => string, key: unknown, type = "application/json") =>
  fetch(at("/dashboard/session"), {
    method: "POST",
    headers: { "Content-Type": type },
    body: JSON.stringify({ key }),
  });
const cookieOf = (reply: Response) => reply.headers.get("set-cookie")?.split(";")[0] ?? "";

test.each(GUARDED)("S73: %s takes a read key, and no other will do", async (path) => {
  const { at } = await open();
  for (const headers of [
    {},
    { Authorization: "Bearer pk_shop" },
    { Authorization: `Bearer ${SHOP.slice(0, -1)}` },
    { Authorization: `Bearer ${SHOP}x` },
    { Authorization: `Basic ${btoa(`earshot:${SHOP}`)}` },
    { Cookie: `earshot_session=${SHOP}` },
    { Cookie: "earshot_session=99999999999999.forged" },
  ]) {
    const reply = await fetch(at(path), { headers: headers as Record<string, string> });
    expect([reply.status, (await reply.json()).error.code]).toEqual([401, "key_needed"]);
    expect(reply.headers.get("www-authenticate")).toMatch(/^Bearer/);
    expect(reply.headers.get("cache-control")).toBe("no-store");
  }
  // Nor does one in the address, which ends up in logs and histories.
  expect((await fetch(at(`${path}?key=${SHOP}`))).status).toBe(401);
  const reply = await fetch(at(path), bearer(SHOP));
  expect(reply.status).toBe(200);
  await reply.body?.cancel();
});

test("S65, S73: a read key shows its own project alone", async () => {
  const { at, post } = await open();
  await post([response(9, "of the shop")], { key: "pk_shop" });
  await post([response(2, "of the blog")], { key: "pk_blog" });
  for (const [key, own] of [
    [SHOP, "of the shop"],
    [BLOG, "of the blog"],
  ] as const) {
    const report = await (await fetch(at("/dashboard/data"), bearer(key))).json();
    expect(report.comments.map(({ text }: { text: string }) => text)).toEqual([own]);
  }
});

test("the stream tells of its own project alone", async () => {
  const { at, post } = await open();
  const reader = (await fetch(at("/dashboard/live"), bearer(SHOP))).body
    ?.pipeThrough(new TextDecoderStream())
    .getReader();
  expect((await reader?.read())?.value).toMatch(/^retry/);
  await post([response(2)], { key: "pk_blog" });
  await post([response(9)], { key: "pk_shop" });
  // Had it heard of the blog too, there would be two of them.
  expect((await reader?.read())?.value).toBe("event: changed\ndata:\n\n");
  await reader?.cancel();
});

test("the page itself is for everybody, as it has the form to sign in", async () => {
  const { at } = await open({ page: (c: { text(text: string): Response }) => c.text("page") });
  expect(await (await fetch(at("/dashboard"))).text()).toBe("page");
});

test("S73: a browser signs in once, with a cookie that no script, no other site and no other path sees", async () => {
  const { at } = await open();
  const reply = await signIn(at, SHOP);
  expect([reply.status, await reply.text()]).toEqual([204, ""]);
  const cookie = reply.headers.get("set-cookie") ?? "";
  expect(cookie).toMatch(/; Path=\/dashboard(;|$)/);
  expect(cookie).toMatch(/; HttpOnly(;|$)/);
  expect(cookie).toMatch(/; SameSite=Strict(;|$)/);
  expect(cookie).not.toMatch(/Max-Age|Expires/);
  expect(cookie).not.toContain(SHOP);

  const data = await fetch(at("/dashboard/data"), { headers: { Cookie: cookieOf(reply) } });
  expect(await data.json()).toMatchObject({ signedIn: true, touchpoints: [] });
  expect(await (await fetch(at("/dashboard/data"), bearer(SHOP))).json()).not.toHaveProperty("signedIn");

  const out = await fetch(at("/dashboard/session"), { method: "DELETE" });
  expect([out.status, out.headers.get("set-cookie")]).toEqual([204, "earshot_session=; Max-Age=0; Path=/dashboard"]);
});

test("S73: a session ends after a day's work, and with the key that opened it", async () => {
  let now = Date.now();
  const collector = await open({ now: () => now });
  const Cookie = cookieOf(await signIn(collector.at, SHOP));
  const look = async ({ at } = collector) => (await fetch(at("/dashboard/data"), { headers: { Cookie } })).status;
  expect(await look()).toBe(200);

  const rotated = await open({ now: () => now, readKeys: readKeys.slice(1) });
  expect(await look(rotated)).toBe(401);
  now += 12 * 3_600_000;
  expect(await look()).toBe(401);
});

test("S73: nobody is signed in by a page of somebody else's, a wrong key, or something that is none", async () => {
  const { at } = await open();
  for (const [key, type, status] of [
    [SHOP, "text/plain", 415],
    [SHOP, "application/x-www-form-urlencoded", 415],
    ["pk_shop", "application/json", 401],
    ["", "application/json", 401],
    [{ $ne: null }, "application/json", 400],
    ["x".repeat(2_000), "application/json", 400],
  ] as const) {
    const reply = await signIn(at, key, type);
    expect([reply.status, reply.headers.get("set-cookie")]).toEqual([status, null]);
    expect(reply.headers.get("access-control-allow-origin")).toBeNull();
  }
});

test("over a name that others can reach, the cookie is for https alone", async () => {
  const { at } = await open();
  const { port } = new URL(at("/"));
  const body = JSON.stringify({ key: SHOP });
  const said = await raw(Number(port), [
    "POST /dashboard/session HTTP/1.1",
    "Host: feedback.example",
    "Content-Type: application/json",
    `Content-Length: ${body.length}`,
    "Connection: close",
    "",
    body,
  ]);
  expect(said).toMatch(/set-cookie: .*; Secure/i);
  expect((await signIn(at, SHOP)).headers.get("set-cookie")).not.toContain("Secure");
});

test("without read keys this machine reads, and nobody who comes by another name or through somebody else", async () => {
  const { at } = await openCollector();
  expect((await fetch(at("/dashboard/data"))).status).toBe(200);
  for (const name of ["X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"]) {
    const reply = await fetch(at("/dashboard/data"), { headers: { [name]: "127.0.0.1" } });
    expect([reply.status, (await reply.json()).error.code]).toEqual([403, "no_read_keys"]);
  }
  // A page whose name was made to resolve to this machine.
  const { port } = new URL(at("/"));
  const said = await raw(Number(port), [
    "GET /dashboard/data HTTP/1.1",
    "Host: evil.example",
    "Connection: close",
    "",
    "",
  ]);
  expect(said).toMatch(/^HTTP\/1.1 403 /);
});

/** Says something to the letter, which `fetch` would not. */
function raw(port: number, lines: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const socket = createConnection(port, "127.0.0.1", () => socket.write(lines.join("\r\n")));
    socket.on("data", (data) => {
      said += data;
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(said));
  });
}
