import { type AddressInfo, createServer as createTcpServer } from "node:net";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { mayConnect } from "../../../examples/collector/src/desk/webhooks/may-connect.js";
import { postWebhook } from "../../../examples/collector/src/desk/webhooks/post-webhook.js";
import { openReceiver, status } from "./open-receiver.js";

const message = { body: "{}", headers: {}, allowPrivate: true };

describe("S74: an address that a webhook may go to", () => {
  test.each(["8.8.8.8", "93.184.216.34", "2606:4700:4700::1111", "::ffff:8.8.8.8"])("%s is public", (address) => {
    expect(mayConnect(address, false)).toBe(true);
  });

  const OWN = ["10.0.0.1", "172.16.0.1", "192.168.1.1", "127.0.0.1", "127.9.9.9", "::1", "fd12::1", "100.64.0.1"];
  test.each(OWN)("%s is our own network", (address) => {
    expect([mayConnect(address, false), mayConnect(address, true)]).toEqual([false, true]);
  });

  test.each([
    "169.254.169.254",
    "::ffff:169.254.169.254",
    "::ffff:a9fe:a9fe",
    "fe80::1",
    "fe80::1%eth0",
    "0.0.0.0",
    "::",
    "224.0.0.1",
    "ff02::1",
    "255.255.255.255",
    "240.0.0.1",
    "192.0.2.1",
    "198.18.0.1",
    "64:ff9b::a9fe:a9fe",
    "2002:a9fe:a9fe::",
    "2001:db8::1",
    "fec0::1",
    "not an address",
    "",
  ])("%s is nobody's, whatever is allowed", (address) => {
    expect([mayConnect(address, false), mayConnect(address, true)]).toEqual([false, false]);
  });

  test("an IPv4 address in the clothes of IPv6 is judged as what it is", () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(mayConnect(`::ffff:${address}`, false)).toBe(mayConnect(address, false));
      }),
    );
  });
});

describe("S74: posting", () => {
  test.each([
    "http://127.0.0.1:PORT/",
    "http://localhost:PORT/",
    "http://2130706433:PORT/",
    "http://0x7f.1:PORT/",
    "http://[::1]:PORT/",
    "http://[::ffff:127.0.0.1]:PORT/",
    "http://169.254.169.254/latest/meta-data/",
    "https://[fd00:ec2::254]/",
    "https://0/",
  ])("%s is refused before anything is sent", async (url) => {
    const { heard, port } = await openReceiver();
    const result = await postWebhook(url.replace("PORT", String(port)), { ...message, allowPrivate: false });
    expect([result, heard]).toEqual([{ problem: "private_address" }, []]);
  });

  test("a name that has one private address among others is refused", async () => {
    const resolve = async () => [
      { address: "8.8.8.8", family: 4 },
      { address: "10.0.0.1", family: 4 },
    ];
    expect(await postWebhook("https://hooks.example/", { ...message, allowPrivate: false, resolve })).toEqual({
      problem: "private_address",
    });
  });

  test("the connection goes to the address that was checked, whatever the name says by then", async () => {
    const { heard, port } = await openReceiver();
    let asked = 0;
    const resolve = async () => [{ address: asked++ === 0 ? "127.0.0.1" : "127.0.0.2", family: 4 }];
    // The machine itself knows no such name: a second look would find nothing.
    const result = await postWebhook(`http://hooks.invalid:${port}/`, { ...message, resolve });
    expect([result, asked, heard[0]?.headers.host]).toEqual([{ status: 200 }, 1, `hooks.invalid:${port}`]);
  });

  test("with TLS too, and asks there for the name that was meant", async () => {
    let greet = (_: string) => {};
    const greeting = new Promise<string>((done) => {
      greet = done;
    });
    const server = createTcpServer((socket) => {
      socket.on("data", (bytes) => {
        greet(bytes.toString("latin1"));
        socket.destroy();
      });
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const resolve = async () => [{ address: "127.0.0.1", family: 4 }];
    // What answers has no certificate: nothing is said to it but which name is wanted.
    expect(await postWebhook(`https://hooks.invalid:${port}/secret-path`, { ...message, resolve })).toEqual({
      problem: "no_connection",
    });
    expect(await greeting).toContain("hooks.invalid");
    expect(await greeting).not.toContain("secret-path");
  });

  test("without TLS it goes to this machine alone", async () => {
    const resolve = async () => [{ address: "10.0.0.1", family: 4 }];
    expect(await postWebhook("http://hooks.example/", { ...message, resolve })).toEqual({ problem: "https_only" });
    const elsewhere = async () => [{ address: "8.8.8.8", family: 4 }];
    expect(await postWebhook("http://hooks.example/", { ...message, allowPrivate: false, resolve: elsewhere })).toEqual(
      {
        problem: "https_only",
      },
    );
  });

  test("a redirect is followed by nobody", async () => {
    const inside = await openReceiver();
    const { url } = await openReceiver(status(307, { Location: inside.url }));
    expect(await postWebhook(url, message)).toEqual({ status: 307 });
    expect(inside.heard).toEqual([]);
  });

  test("a reply without end is read no further than it takes", async () => {
    const { url } = await openReceiver((reply) => {
      const write = (): void => {
        if (!reply.destroyed) reply.write("x".repeat(10_000), write);
      };
      write();
    });
    expect(await postWebhook(url, message)).toEqual({ status: 200 });
  });

  test("who says nothing, has no name, or doesn't listen, is given up", async () => {
    const silent = await openReceiver(() => {});
    expect(await postWebhook(silent.url, { ...message, timeoutMs: 50 })).toEqual({ problem: "timeout" });
    const nowhere = () => new Promise<never>(() => {});
    expect(await postWebhook("https://a.example", { ...message, resolve: nowhere, timeoutMs: 50 })).toEqual({
      problem: "timeout",
    });
    expect(await postWebhook("https://a.invalid", { ...message, resolve: () => Promise.reject(new Error()) })).toEqual({
      problem: "no_such_host",
    });
    const { url } = await openReceiver((reply) => reply.destroy());
    expect(await postWebhook(url, message)).toEqual({ problem: "no_connection" });
  });
});
