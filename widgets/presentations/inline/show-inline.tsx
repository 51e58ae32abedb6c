import type { Inline } from "../../../src/model/prompt.js";
import type { Showing } from "../../../src/ports.js";
import { createHost } from "../../host/create-host.js";
import type { Kit } from "../../kit/kit.js";
import { startPrompt } from "../../start-prompt.js";
import { onceSeen } from "./once-seen.js";
import { watchPlaces } from "./watch-places.js";

/** Draws a prompt in every place for it, those that come later included. */
export function showInline({ touchpoint, open }: Inline, kit: Kit): Showing {
  const all = new AbortController();

  const stop = watchPlaces(touchpoint, async (host, lifetime) => {
    const prompt = await open();
    if (!prompt || lifetime.signal.aborted || all.signal.aborted) return;
    const { panel, close } = startPrompt(prompt, kit, createHost(host, kit.sheet), lifetime);
    onceSeen(panel, () => prompt.seen?.(), lifetime.signal);
    all.signal.addEventListener("abort", close);
  });

  return {
    close() {
      stop();
      all.abort();
    },
  };
}
