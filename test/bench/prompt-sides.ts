import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { earshotTag, guestPage } from "./guest-page.js";

/** Who draws the prompt, and what a page has to do for it. */
export interface Side {
  readonly name: "floor" | "Earshot";
  /** A page that asks when it has loaded. */
  readonly onLoad: string;
  /** A page that asks when it is called. */
  readonly onCall: string;
  /** Resolves in that page when nothing of what draws is still to be loaded. */
  readonly ready: string;
  readonly call: string;
}

const script = (name: string) =>
  transformSync(readFileSync(new URL(name, import.meta.url), "utf8"), { minify: true, format: "iife" }).code;
const watching = (head: string) => guestPage(`<script>${script("./watch-paints.js")}</script>${head}`);

/** On a site that isn't being tried out: visitors don't pay for the words that developers read. */
const asksOn = (trigger: object) =>
  JSON.stringify({
    test: false,
    touchpoints: [
      {
        id: "after-buying",
        triggers: [trigger],
        questions: [{ id: "nps", type: "nps", text: "How likely are you to recommend us?" }],
        endings: [{ text: "Thank you. We read every answer." }],
      },
    ],
  });

/**
 * Earshot is ready when it has explained: for that the asker has come, has opened the device's store and read the
 * history in it, and what draws has come too. It has drawn nothing yet, as the floor hasn't.
 */
export const sides: readonly Side[] = [
  { name: "floor", onLoad: "/floor/load", onCall: "/floor/call", ready: "0", call: "ask()" },
  {
    name: "Earshot",
    onLoad: "/earshot/load",
    onCall: "/earshot/call",
    ready: 'earshot.explain("after-buying")',
    call: 'earshot.track("buy")',
  },
];

/** A page that asks as soon as it has loaded, set up for that as the docs say: it brings what asking takes itself. */
export const hurried: Side = {
  ...(sides[1] as Side),
  onLoad: "/earshot/load-hurried",
};

const preloads = () => readFileSync(new URL("../../dist/script/preload.html", import.meta.url), "utf8");
const onLoad = asksOn({ on: "load" });

/** All that the pages of both sides consist of, by path. */
export const sideFiles: Readonly<Record<string, string>> = {
  "/floor.js": script("./floor.js"),
  "/floor/load": watching('<script async src="/floor.js" data-on="load"></script>'),
  "/floor/call": watching('<script async src="/floor.js"></script>'),
  "/earshot/load": watching(earshotTag("/on-load.json")),
  "/earshot/call": watching(earshotTag("/on-call.json")),
  "/earshot/load-hurried": watching(
    `${preloads()}<script type="application/json" id="touchpoints">${onLoad}</script>${earshotTag("#touchpoints", 'async fetchpriority="high"')}`,
  ),
  "/on-load.json": onLoad,
  "/on-call.json": asksOn({ on: "event", name: "buy" }),
};
