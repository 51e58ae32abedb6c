import { createAsker } from "../../src/client/create-asker.js";
import { createClient } from "../../src/client/create-client.js";
import type { Late } from "../../src/client/create-engine.js";
import { createKeeper } from "../../src/client/create-keeper.js";
import { prepare } from "../../src/client/prepare.js";
import type { KeeperCall } from "../../src/client/seat.js";
import { submitAnswers } from "../../src/client/submit-answers.js";
import * as courier from "../../src/courier.js";
import type { LoadRenderer, TouchpointsConfig } from "../../src/index.js";
import { type TestDevice, testRenderer } from "../../src/testing/index.js";
import { openMore } from "../../src/watcher.js";
import * as words from "../../src/words.js";
import { config as base } from "./earshot-on-device.js";

/** What there is to load, with what each does while it is on its way. */
export type Hindrances = Partial<Record<string, () => unknown>>;

/**
 * Earshot on a device without a browser, and what it loads, in the order in which it asks for it: `asker`, `more`,
 * `words`, `inspector`, `keeper`, `courier`; `wing` without knowing yet what to draw, `wing for ID` to draw that.
 */
export function loadsOn(device: TestDevice, config: Partial<TouchpointsConfig>, hindrances: Hindrances = {}) {
  const loaded: string[] = [];
  const renderer = testRenderer();
  const { ports } = device;
  const inspectors = { open: 0 };

  async function load<T>(what: string, it: T): Promise<T> {
    loaded.push(what);
    await hindrances[what.split(" ")[0] ?? ""]?.();
    return it;
  }
  const openInspector = () => {
    inspectors.open += 1;
    return () => {
      inspectors.open -= 1;
    };
  };
  const openKeeper = ({ seat, ...call }: KeeperCall) =>
    createKeeper({ ...call, seat: { ...seat, ports }, courier: () => load("courier", courier) });
  const own = {
    ports,
    loadRenderer: (({ touchpoint }) => load(`wing for ${touchpoint.id}`, renderer)) satisfies LoadRenderer,
    keeper: () => load("keeper", { openKeeper, submitAnswers }),
    words: () => load("words", words),
    inspector: () => load("inspector", { openInspector }),
  };
  const late: Late = {
    words: own.words,
    wing: () => load("wing", {}),
    more: () => load("more", { openMore: (parts) => openMore(parts, ports.senses) }),
    asker: () => load("asker", (heard) => createAsker({ ...heard, ...own })),
  };
  const earshot = createClient(ports, late, prepare(ports, { ...base, test: false, ...config }));
  return { device, earshot, renderer, loaded, inspectors };
}

/** It never comes. */
export const blocked = () => Promise.reject(new Error("blocked"));

/** A page that is looked at for five seconds, in which nothing becomes due. */
export async function visitOn(device: TestDevice, config: Partial<TouchpointsConfig>, hindrances?: Hindrances) {
  const on = loadsOn(device, config, hindrances);
  await device.clock.advance(5_000);
  const next = () => {
    on.earshot.close();
    return device.reload();
  };
  return { ...on, next };
}
