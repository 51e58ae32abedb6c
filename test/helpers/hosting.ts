import { afterAll, afterEach, beforeAll } from "vitest";
import type { WireRecord } from "../../src/model/wire.js";
import { launchVisitor, type Visitor } from "./chromium.js";
import { type CollectorSite, openCollectorSite } from "./collector-site.js";
import { enterAsGuest, type Guest } from "./guest.js";
import { guestPage, sdkTag, type Tag } from "./guest-page.js";
import { openPageServer, type PageServer } from "./page-server.js";
import type { Of } from "./records-in.js";
import { until } from "./until.js";

/** What a test wants somebody's site to be like. */
export interface Hosted {
  /** `touchpoints.json`; there is none when absent. */
  readonly touchpoints?: object | string;
  readonly body?: string;
  /** Of the page, before the script's tag. */
  readonly head?: string;
  readonly lang?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly tag?: Partial<Tag>;
  /** Where the visitor comes in; every path but `/plain`, which has no tag, is the same page. */
  readonly path?: string;
  /** Runs in every page before any script of it. */
  readonly before?: () => void;
}

/** A visit to somebody's site, with the collector behind it. */
export interface Visit extends Guest {
  readonly site: PageServer;
  readonly collector: CollectorSite;
  /** Waits until so many are in the database, and sends at once what else would wait for company. */
  arrived<K extends WireRecord["kind"]>(kind: K, count: number): Promise<Of<K>[]>;
}

export interface Hosting {
  visitor(): Visitor;
  /** Opens the site and the page. */
  enter(hosted: Hosted): Promise<Visit>;
}

const PATHS = ["/", "/next", "/thanks"];

/** One browser for the tests of a file, and for each of them a site and a collector that nobody has been to. */
export function hosting(): Hosting {
  let visitor: Visitor;
  const open: { close(): Promise<unknown> }[] = [];

  beforeAll(async () => {
    visitor = await launchVisitor();
  });
  afterEach(async () => {
    await visitor.context.setOffline(false);
    // What a page says as it is left is still heard.
    for (const each of open.splice(0).reverse()) await each.close();
  });
  afterAll(() => visitor?.close());

  return {
    visitor: () => visitor,
    async enter({ touchpoints, body, head = "", lang, headers = {}, tag, path = "/", before }) {
      const collector = await openCollectorSite();
      open.push(collector);
      const page = guestPage(head + sdkTag({ collector: collector.url, ...tag }), body, lang);
      const pages = { ...Object.fromEntries(PATHS.map((each) => [each, page])), "/plain": guestPage(head, body, lang) };
      const site = await openPageServer({ pages, headers, ...(touchpoints !== undefined && { touchpoints }) });
      open.push(site);
      const guest = await enterAsGuest(visitor, before);
      open.push(guest.page);
      await guest.page.setViewportSize({ width: 1280, height: 800 });
      await guest.page.goto(site.origin + path);
      return {
        ...guest,
        site,
        collector,
        arrived: (kind, count) =>
          until(
            async () => {
              await guest.call("flush");
              const found = collector.stored(kind);
              return found.length >= count && found;
            },
            { what: `${count} ${kind} in the database` },
          ),
      };
    },
  };
}
