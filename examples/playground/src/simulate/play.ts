import { messageOf } from "../../../../src/lib/message-of.js";
import type { Earshot } from "../../../../src/model/earshot.js";
import type { Explanation } from "../../../../src/model/gate.js";
import type { TouchpointsConfig } from "../../../../src/model/touchpoints-config.js";
import { eventInWords } from "../../../../widgets/inspector/words/event-in-words.js";
import type { Scene } from "../state/state.js";
import { deeds } from "./deeds.js";
import { simDevice } from "./sim-device.js";
import { stateOf } from "./state-of.js";

/** What came of a scene. */
export interface Played {
  /** What `explain` says of each touchpoint as the page begins, by its id. */
  readonly explanations: ReadonlyMap<string, Explanation>;
  /** What came of the page's loading, of each step, and of the minute after them, in sentences. */
  readonly came: readonly (readonly string[])[];
  /** Why nothing can be played. */
  readonly failed?: string;
}

/** Delays are seconds, mostly: what is under way comes, and what takes longer is a step of its own. */
const AFTERWARDS_MS = 60_000;

/** Plays a scene, on a device made for it; nothing is kept and nothing sent. */
export async function play(config: TouchpointsConfig, scene: Scene): Promise<Played> {
  try {
    return await playOn(simDevice(config, scene), config, scene);
  } catch (error) {
    return { explanations: new Map(), came: [], failed: messageOf(error) };
  }
}

async function playOn(device: ReturnType<typeof simDevice>, config: TouchpointsConfig, scene: Scene): Promise<Played> {
  const { earshot, clock, page, load } = device;
  const { user, visible, past, steps } = scene;
  await earshot.importState(stateOf(past, config));
  if (user) earshot.identify(user);
  if (!visible) page.setVisible(false);

  const explanations = new Map<string, Explanation>();
  for (const { id } of config.touchpoints) explanations.set(id, await earshot.explain(id));

  let heard: string[] = [];
  follow(earshot, (sentence) => heard.push(sentence), clock.now);
  const came: string[][] = [];
  async function tell(work: () => Promise<void> | void): Promise<void> {
    heard = [];
    await work();
    await clock.advance(0);
    came.push(heard);
  }
  await tell(load);
  for (const { does, what } of steps) await tell(() => deeds[does]?.run(device, what));
  await tell(() => clock.advance(AFTERWARDS_MS));
  earshot.close();
  return { explanations, came };
}

function follow(earshot: Earshot, hear: (sentence: string) => void, now: () => number): void {
  earshot.on("decision", (detail) => {
    // Whoever may be shown is on screen the next moment.
    if (!detail.eligible) hear(`${eventInWords("decision", detail, now())}.`);
  });
  earshot.on("shown", (detail) => hear(`${eventInWords("shown", detail, now())}.`));
}
