import { createEarshot, type TouchpointsConfig } from "../../src/index.js";
// The late doors are opened by `import()`; having them at hand keeps that from taking time.
import "../../src/asker.js";
import "../../src/courier.js";
import "../../src/keeper.js";
import "../../src/watcher.js";
import "../../src/words.js";
import { type TestDevice, testDevice, testRenderer } from "../../src/testing/index.js";

export const config: TouchpointsConfig = {
  collector: "/v1/batch",
  limits: { quiet: "0s", perSession: 10 },
  touchpoints: [
    {
      id: "post-purchase",
      stage: "purchase",
      triggers: [{ on: "event", name: "order_completed" }],
      questions: [
        { id: "nps", type: "nps", text: "How likely are you to recommend us?" },
        { id: "why", type: "text", text: "Why?", if: { "answer.nps": { lte: 6 } } },
      ],
    },
  ],
};

/** Earshot on a device without a browser. */
export function earshotOn(device: TestDevice = testDevice(), touchpoints: Partial<TouchpointsConfig> = {}) {
  const renderer = testRenderer();
  const earshot = createEarshot(
    { ...config, ...touchpoints },
    { ports: device.ports, loadRenderer: (...look) => renderer.load(...look) },
  );
  return { device, renderer, earshot };
}

/** A touchpoint with one NPS question, and whatever the test cares about. */
export function npsTouchpoint(id: string, more: Partial<TouchpointsConfig["touchpoints"][number]> = {}) {
  return { id, questions: [{ id: "nps", type: "nps" as const, text: "How likely?" }], ...more };
}
