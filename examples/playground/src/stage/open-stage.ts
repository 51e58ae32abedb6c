import { createEarshot, type Earshot } from "../../../../src/index.js";
import { messageOf } from "../../../../src/lib/message-of.js";
import { type TestDevice, testDevice } from "../../../../src/testing/test-device.js";
import { writingDirection } from "../../../../widgets/host/writing-direction.js";
import { backdrop } from "./backdrop.js";
import { stagedConfig } from "./staged-config.js";
import type { StageWord, Staging } from "./staging.js";
import "../../../gallery/src/stage/stage.css";

/** Shows what the page around the frame says, again and again; tells it of the records that would be sent. */
export function openStage(): void {
  let last: Earshot | undefined;
  let turn = Promise.resolve();
  document.documentElement.dataset.stage = "";
  document.title = "Stage · Earshot playground";

  addEventListener("message", ({ source, data }) => {
    if (source !== parent || parent === window) return;
    turn = turn.then(async () => {
      last?.close();
      last = await put(data).catch((error) => {
        say({ failed: messageOf(error) });
        return undefined;
      });
    });
  });
  say({ listens: true });
}

/** A page of a disk has no origin that could be named; and nothing is said that others may not hear. */
function say(word: StageWord): void {
  parent.postMessage(word, "*");
}

async function put(staging: Staging): Promise<Earshot> {
  const { touchpoint, view } = staging;
  const [staged] = stagedConfig(staging).touchpoints;
  const as = staged?.presentation?.as ?? "popover";
  const root = document.documentElement;
  const wasOpen = document.querySelector("earshot-prompt") !== null;
  root.lang = view.lang;
  root.dir = "";
  root.dir = view.dir === "auto" ? writingDirection(view.lang) : view.dir;
  root.dataset.scheme = view.scheme;
  document.body.replaceChildren(backdrop(as === "inline" ? touchpoint : undefined));

  const device = testDevice({ address: addressOf(staging) });
  const earshot = createEarshot(stagedConfig(staging), { ports: portsOf(device, staging) });
  say({ records: [] });
  const tell = () => say({ records: device.collector.records() });
  // What is only shown waits for company on its way; who looks on shall see it at once.
  earshot.on("stored", () => void earshot.flush());
  earshot.on("delivered", tell);
  const comesByItself = as === "inline" || (as === "tab" && !wasOpen);
  if (!comesByItself && !(await earshot.ask(touchpoint))) {
    const { says } = await earshot.explain(touchpoint);
    earshot.close();
    throw new Error(says);
  }
  if (wasOpen) skipEntrance();
  say({ shown: true });
  return earshot;
}

/** The clock and the screen are the browser's; what would be kept or sent stays here. */
function portsOf({ ports, page }: TestDevice, { view, device }: Staging) {
  const { openMarks, openStore, storeNames, hasLeftovers, isFree, ifFree, post, get } = ports;
  return {
    ...{ openMarks, openStore, storeNames, hasLeftovers, isFree, ifFree, post, get },
    page: {
      ...page,
      locale: () => view.lang,
      surroundings: () => ({ ...page.surroundings(), device: device as "desktop" }),
    },
  };
}

/** Redrawn at every key, it would never come to rest. */
function skipEntrance(): void {
  for (const host of document.querySelectorAll("earshot-prompt, earshot-tab")) {
    for (const animation of host.shadowRoot?.getAnimations() ?? []) animation.finish();
  }
}

function addressOf({ address }: Staging): string {
  return URL.canParse(address) ? address : "https://shop.example/";
}
