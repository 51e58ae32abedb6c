import { createClient } from "../../../../src/client/create-client.js";
import type { Late } from "../../../../src/client/create-engine.js";
import { prepare } from "../../../../src/client/prepare.js";
import type { Earshot } from "../../../../src/model/earshot.js";
import type { TouchpointsConfig } from "../../../../src/model/touchpoints-config.js";
import { type TestDevice, testDevice } from "../../../../src/testing/test-device.js";
import { type TestRenderer, testRenderer } from "../../../../src/testing/test-renderer.js";
import { readValue } from "../../../../widgets/inspector/facts/read-value.js";
import type { Scene } from "../state/state.js";

/** A device without a browser on which the scene is played, by the very engine that pages have. */
export interface SimDevice extends Pick<TestDevice, "clock" | "page" | "senses"> {
  readonly earshot: Earshot;
  readonly renderer: TestRenderer;
  /** The page has loaded; until then the scene is set. */
  load(): void;
}

/** @throws EarshotError when the configuration can't be used at all */
export function simDevice(config: TouchpointsConfig, scene: Scene): SimDevice {
  const { now, address, locale, device: kind, facts } = scene;
  const device = testDevice({ address: addressOf(address), now });
  const { clock, page, senses } = device;
  const renderer = testRenderer();
  const loads: (() => void)[] = [];
  const ports = {
    ...device.ports,
    page: {
      ...page,
      locale: () => locale || "en",
      surroundings: () => ({ ...page.surroundings(), device: kind as "desktop" }),
      // Held back: what is said of the visitor is in time for it.
      on: ((type, fn) => {
        if (type !== "load") return page.on(type, fn);
        loads.push(() => fn(undefined as never));
        return () => {};
      }) as typeof page.on,
    },
  };

  const words = () => import("../../../../src/words.js");
  const wing = async () => ({ loadRenderer: renderer.load });
  const late: Late = {
    wing,
    words,
    async asker() {
      const { seat } = await import("../../../../src/asker.js");
      return (heard) => {
        for (const [name, value] of facts) if (name) heard.setFacts.set(name, readValue(value));
        return seat({ ...heard, ports, wing, words, inspector: async () => ({ openInspector: () => () => {} }) });
      };
    },
    async more() {
      const { openMore } = await import("../../../../src/watcher.js");
      return { openMore: (parts) => openMore(parts, senses) };
    },
  };
  const earshot = createClient(ports, late, prepare(ports, configFor(config, scene)));
  const load = () => {
    for (const fn of loads) fn();
  };
  return { clock, page, senses, earshot, renderer, load };
}

/** The configuration is somebody's draft: where batches would go doesn't matter here, and has to be said. */
function configFor(config: TouchpointsConfig, { test, consent }: Scene): TouchpointsConfig {
  return { collector: "/v1/batch", ...config, ...(test && { test }), ...(consent && { consent }) };
}

function addressOf(text: string): string {
  try {
    return new URL(text, "https://shop.example/").href;
  } catch {
    return "https://shop.example/";
  }
}
