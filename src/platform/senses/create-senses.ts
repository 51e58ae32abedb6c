import type { Unsubscribe } from "../../model/events.js";
import type { SenseEvents, Senses } from "../../model/senses.js";
import { fanOut } from "../fan-out.js";
import { listen } from "../listen.js";
import { createPresent } from "./create-present.js";
import { elementState } from "./element-state.js";
import { createInView } from "./in-view.js";
import { listenTo } from "./listen-to.js";
import { onAdded } from "./on-added.js";
import { onError } from "./on-error.js";
import { onForm } from "./on-form.js";
import { onPointerOut } from "./on-pointer-out.js";
import { onPress } from "./on-press.js";
import { onReaction } from "./on-reaction.js";
import { onScroll } from "./on-scroll.js";
import { pressed } from "./pressed.js";

/** What few touchpoints listen for, as a browser gives it. */
export function createSenses(): Senses {
  const sources: { readonly [K in keyof SenseEvents]: (fn: (detail: SenseEvents[K]) => void) => Unsubscribe } = {
    scroll: fanOut(onScroll),
    pointerOut: fanOut(onPointerOut),
    act: fanOut((tell) =>
      listenTo(document, ["pointerdown", "pointermove", "keydown", "wheel"], () => tell(undefined)),
    ),
    down: fanOut((tell) =>
      listen(document, "pointerdown", (event) => {
        const what = pressed(event);
        if (what) tell(what);
      }),
    ),
    press: fanOut(onPress),
    reaction: fanOut(onReaction),
    error: fanOut(onError),
    form: fanOut(onForm),
  };

  const added = fanOut(onAdded);
  return {
    get touch() {
      return matchMedia("(pointer: coarse)").matches;
    },
    element: elementState,
    on: (type, fn) => sources[type](fn),
    present: createPresent(added),
    inView: createInView(added),
  };
}
