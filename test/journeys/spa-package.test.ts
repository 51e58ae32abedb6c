import { execFile } from "node:child_process";
import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchVisitor, type Visitor } from "../helpers/chromium.js";
import { type CollectorSite, openCollectorSite } from "../helpers/collector-site.js";
import { enterAsGuest } from "../helpers/guest.js";
import { buildPackedSpa, type PackedSpa } from "../helpers/packed-spa.js";
import { openPageServer, type PageServer } from "../helpers/page-server.js";

let visitor: Visitor;
let collector: CollectorSite;
let spa: PackedSpa;
let site: PageServer;

beforeAll(async () => {
  [visitor, collector] = await Promise.all([launchVisitor(), openCollectorSite()]);
  spa = await buildPackedSpa(collector.url);
  site = await openPageServer({ folder: spa.built });
});
afterAll(async () => {
  await visitor?.close();
  await Promise.all([collector?.close(), site?.close()]);
});

test("the package holds what it exports, and nothing that strayed in", async () => {
  const code = /^dist\/(\w+\/)?\w[\w.-]*\.(js|d\.ts)$/;
  const others = [
    "dist/touchpoints.schema.json",
    "dist/script/preload.html",
    "dist/script/integrity.json",
    "dist/sbom.cdx.json",
    "package.json",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
  ];
  expect(spa.files.filter((file) => !code.test(file) && !others.includes(file))).toEqual([]);

  const { exports } = JSON.parse(await readFile(join(spa.installed, "package.json"), "utf8"));
  const targets = Object.values<string | object>(exports).flatMap((target) =>
    typeof target === "string" ? target : Object.values<string>(target as Record<string, string>),
  );
  await Promise.all(targets.map((target) => access(join(spa.installed, target))));
});

test("the command it installs finds a mistake, and brings surveys along", async () => {
  const { bin, version } = JSON.parse(await readFile(join(spa.installed, "package.json"), "utf8"));
  const earshot = (...args: string[]) =>
    new Promise<{ code: number; out: string }>((resolve) => {
      const program = [join(spa.installed, bin.earshot), ...args];
      const command = execFile(process.execPath, program, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), out: stdout + stderr }),
      );
      command.stdin?.end(
        '{ "touchpoints": [{ "id": "a", "questions": [{ "id": "q", "type": "npss", "text": "?" }] }] }',
      );
    });
  expect(await earshot("check", "-")).toMatchObject({ code: 1, out: expect.stringContaining('Did you mean "nps"?') });
  expect(await earshot("import", "--help")).toMatchObject({ code: 0, out: expect.stringContaining("posthog") });
  expect((await earshot("--version")).out.trim()).toBe(version);
});

test("on a server, without a page, it can be imported, and the handle takes every call", async () => {
  const program = `
    import { createEarshot, EarshotError } from "earshot";
    import "earshot/metrics";
    import "earshot/schema";
    import "earshot/testing";
    const earshot = createEarshot({ collector: "/v1/batch", touchpoints: [] });
    earshot.track("order_completed", { total: 42 });
    earshot.identify("u_42", { plan: "pro" });
    const off = earshot.on("shown", () => {});
    const said = {
      window: typeof window,
      from: import.meta.resolve("earshot"),
      error: new EarshotError("config_invalid", "touchpoints", "is wrong").message,
      asked: await earshot.ask("post-purchase"),
      eligible: (await earshot.explain("post-purchase")).eligible,
      queued: (await earshot.stats()).queued,
      flushed: typeof (await earshot.flush()),
    };
    off();
    earshot.close();
    console.log(JSON.stringify(said));`;
  const node = promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: join(spa.installed, "../.."),
  });

  const { stdout, stderr } = await node;
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual({
    window: "undefined",
    from: pathToFileURL(join(spa.installed, "dist/index.js")).href,
    error: "touchpoints: is wrong",
    asked: false,
    eligible: false,
    queued: 0,
    flushed: "undefined",
  });
});

test("built by Vite, what asks and what draws are chunks that come late, and by their names; the answer arrives", async () => {
  const html = await readFile(join(spa.built, "index.html"), "utf8");
  const [entry = "", ...more] = html.match(/\/assets\/[^"]+\.js/g) ?? [];
  expect(entry).toMatch(/^\/assets\/index-/);
  expect(more).toEqual([]);
  expect(await readFile(join(spa.built, entry), "utf8")).not.toContain("attachShadow");

  const guest = await enterAsGuest(visitor);
  await guest.page.goto(site.origin);
  const tasks = guest.page.locator(".tasks").getByRole("checkbox");
  for (let done = 0; done < 3; done++) await tasks.first().click();
  await guest.page.getByRole("group", { name: /How do you like Evenly so far/ }).waitFor();
  const late = site.requests.flatMap((path) => path.match(/^\/assets\/(earshot-\w+)-/)?.[1] ?? []);
  const afterwards = ["earshot-keeper", "earshot-courier"];
  expect(late.filter((name) => !afterwards.includes(name)).sort()).toEqual(["earshot-asker", "earshot-ui"]);

  await guest.page.getByRole("radio", { name: "5: Very satisfied" }).click();
  await guest.page.getByRole("heading", { name: "On to the next one" }).waitFor();
  await expect
    .poll(() => collector.stored("response"))
    .toMatchObject([
      { touchpoint: { id: "third-task", stage: "onboarding" }, complete: true, test: false, answers: [{ value: 5 }] },
    ]);
  expect(guest.complaints).toEqual([]);
});
