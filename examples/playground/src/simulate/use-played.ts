import { useEffect, useState } from "preact/hooks";
import type { TouchpointsConfig } from "../../../../src/model/touchpoints-config.js";
import type { Scene } from "../state/state.js";
import { type Played, play } from "./play.js";

/** While somebody types, the last word counts. */
const PAUSE_MS = 120;

/** What comes of the scene; of the one before, until it has been played. */
export function usePlayed(config: TouchpointsConfig | undefined, scene: Scene): Played | undefined {
  const [played, setPlayed] = useState<Played>();
  useEffect(() => {
    if (!config) return;
    let stale = false;
    const timer = setTimeout(async () => {
      const next = await play(config, scene);
      if (!stale) setPlayed(next);
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [config, scene]);
  return played;
}
