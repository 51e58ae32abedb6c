import { expect, test } from "vitest";
import { asking, unlimited } from "../../helpers/guest-touchpoints.js";
import { hosting } from "../../helpers/hosting.js";

const { enter, visitor } = hosting();

declare global {
  interface Window {
    cookiesSet: string[];
  }
}

function watchCookies(): void {
  window.cookiesSet = [];
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
  Object.defineProperty(Document.prototype, "cookie", {
    configurable: true,
    get: () => cookie?.get?.call(document),
    set: (value: string) => window.cookiesSet.push(value),
  });
}

test("S28: a whole visit sets no cookie, sends none, and asks nobody but the page's own server and the collector", async () => {
  const visit = await enter({ touchpoints: unlimited(asking("a"), asking("b")), before: watchCookies });
  // Cookies know no ports: this one would go to the collector, too.
  await visitor().context.addCookies([{ name: "login", value: "secret", url: visit.site.origin }]);
  const posts: Promise<string | undefined>[] = [];
  visit.page.on("request", (request) => {
    if (request.url() === visit.collector.url) posts.push(request.allHeaders().then(({ cookie }) => cookie));
  });

  await visit.call("identify", "u_1", { plan: "pro" });
  await visit.call("track", "a");
  await visit.sees("a");
  await visit.answers(9, "fine");
  await visit.dismisses();
  await visit.call("track", "b");
  await visit.sees("b");
  await visit.dismisses();
  await visit.arrived("response", 1);
  await visit.arrived("dismissed", 1);
  await visit.call("reset");
  await visit.page.goto(`${visit.site.origin}/next`);
  await visit.call("forget");

  const { origin } = visit.site;
  const own = visit.requests.filter((address) => new URL(address).origin === origin);
  expect(new Set(own.map((address) => new URL(address).pathname.replace(/^\/sdk\/earshot[\w.-]*\.js$/, "")))).toEqual(
    new Set(["/", "/next", "/touchpoints.json", ""]),
  );
  const others = visit.requests.filter((address) => !own.includes(address));
  expect(new Set(others)).toEqual(new Set([visit.collector.url]));
  expect(posts.length).toBeGreaterThan(0);
  expect(new Set(await Promise.all(posts))).toEqual(new Set([undefined]));
  expect(await visit.page.evaluate(() => window.cookiesSet)).toEqual([]);
  expect((await visitor().context.cookies()).map(({ name }) => name)).toEqual(["login"]);
  await visitor().context.clearCookies();

  // Whoever sets one is heard.
  const heard = await visit.page.evaluate(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: what is watched for
    document.cookie = "a=b";
    return window.cookiesSet;
  });
  expect(heard).toEqual(["a=b"]);
});

test("S04, S05: no picture, font or style of a configuration is fetched or drawn, and the prompt looks as it does without", async () => {
  const elsewhere = "https://elsewhere.example/pixel.gif";
  const inline = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><script>window.hurt=1</script></svg>";
  const pictures = { image: elsewhere, logo: inline, icon: inline, css: `*{background:url(${elsewhere})}` };
  const [score, why] = asking("a").questions;
  const touchpoint = {
    ...asking("a", { presentation: { as: "popover", ...pictures } as never }),
    ...pictures,
    questions: [{ ...score, ...pictures }, why],
    endings: [{ text: "Thank you", ...pictures }],
  };
  const theme = {
    ...pictures,
    accent: `url(${elsewhere})`,
    radius: "0px;}*{display:none",
    font: `expression(1)</style><img src=${elsewhere}>`,
    preset: "\\3b",
    scheme: "light",
  };
  const looks = async (config: object) => {
    const visit = await enter({ touchpoints: config });
    await visit.call("track", "a");
    await visit.sees("a");
    const look = await visit.prompt.locator(".panel").evaluate((panel) => {
      const { borderRadius, display, fontFamily, backgroundImage } = getComputedStyle(panel);
      const accent = getComputedStyle(panel).getPropertyValue("--accent");
      return { borderRadius, display, fontFamily, backgroundImage, accent };
    });
    return { visit, look };
  };

  const plain = await looks({ ...unlimited(asking("a")), theme: { scheme: "light" } });
  const { visit, look } = await looks({ ...unlimited(touchpoint), theme });
  expect(look).toEqual(plain.look);
  await visit.answers(8, "no picture");
  expect(await visit.page.locator("img, image, style, link").count()).toBe(0);
  expect(await visit.page.evaluate(() => "hurt" in window)).toBe(false);
  expect(visit.requests.filter((address) => /^data:|elsewhere/.test(address))).toEqual([]);
  expect(visit.lines.join()).toMatch(/theme\.accent.*theme\.radius.*theme\.font.*theme\.preset/s);
});
