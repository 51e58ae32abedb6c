import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { loadSetup } from "../../src/client/load-setup.js";
import { getText } from "../../src/platform/get-text.js";
import { listeningPorts } from "../../src/platform/listening-ports.js";

const CONFIG = { touchpoints: [{ id: "a", questions: [{ id: "nps", type: "nps", text: "</script> is a tag?" }] }] };

let fetched: ReturnType<typeof vi.fn>;
beforeEach(() => {
  fetched = vi.fn(async () => new Response("from the server"));
  vi.stubGlobal("fetch", fetched);
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.head.replaceChildren();
  document.querySelector("base")?.remove();
});

/** As a page holds it that was rendered on a server. */
function hold(json: string, id = "touchpoints"): void {
  const element = document.createElement("script");
  Object.assign(element, { type: "application/json", id, textContent: json });
  document.head.append(element);
}

async function setUpBy(touchpoints: string) {
  const log = vi.fn();
  const setup = await loadSetup({ ...listeningPorts(), log }, { touchpoints, collector: "/v1/batch" });
  return { ids: setup?.plan.moments.map(({ id }) => id), said: log.mock.calls.flat() };
}

test('data-touchpoints="#touchpoints" takes what the page itself holds, without a request', async () => {
  hold(JSON.stringify(CONFIG).replaceAll("<", "\\u003c"));
  expect(await setUpBy("#touchpoints")).toEqual({ ids: ["a"], said: [] });
  expect(fetched).not.toHaveBeenCalled();
});

test("on a page with a base, `#` is still an element of this page", async () => {
  const base = document.createElement("base");
  base.href = "https://cdn.example/assets/";
  document.head.append(base);
  hold(JSON.stringify(CONFIG));
  expect((await setUpBy("#touchpoints")).ids).toEqual(["a"]);
  expect(fetched).not.toHaveBeenCalled();
});

test("what is held is checked like what is fetched: a slip of the pen is one line", async () => {
  hold("{ touchpoints: [] }");
  const { ids, said } = await setUpBy("#touchpoints");
  expect(ids).toBeUndefined();
  expect(said).toEqual([expect.stringMatching(/^is off\. .*#touchpoints: is not JSON/)]);
});

test("an address without such an element is fetched", async () => {
  hold("{}", "other");
  expect(await getText("https://shop.example/touchpoints.json")).toEqual({ status: 200, body: "from the server" });
  await getText("https://shop.example/touchpoints.json#part");
  expect(fetched).toHaveBeenCalledTimes(2);
});

test("an element that holds nothing is no configuration, and not a request either", async () => {
  hold("");
  expect(await getText(`${location.href}#touchpoints`)).toEqual({ status: 200, body: "" });
  expect((await setUpBy("#touchpoints")).said).toEqual([expect.stringMatching(/is not JSON/)]);
  expect(fetched).not.toHaveBeenCalled();
});
