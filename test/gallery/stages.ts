import { afterAll, beforeAll, inject } from "vitest";
import type { Look } from "../../examples/gallery/src/look/look.js";
import { launchVisitor, type Visitor } from "../helpers/chromium.js";
import { openStage, type Stage, type Window } from "./open-stage.js";

/** A browser for the tests of one file. */
export function stages() {
  let visitor: Visitor;
  /** Where nobody looks at the moment, by their windows. */
  const free = new Map<string, Stage[]>();
  beforeAll(async () => {
    visitor = await launchVisitor();
  });
  afterAll(() => visitor?.close());

  const open = (window: Window) => openStage(visitor, inject("gallery"), window);

  return {
    /** Opens a window with the stage in it, for as long as something is done there. */
    async on<T>(window: Window, act: (stage: Stage) => Promise<T>): Promise<T> {
      const stage = await open(window);
      try {
        return await act(stage);
      } finally {
        await stage.close();
      }
    },

    /** Shows each look in such a window, which stays open for the next looks; returns what is wrong, a line each. */
    async faultsOf(window: Window, looks: readonly Partial<Look>[]): Promise<string[]> {
      const key = JSON.stringify(window);
      const stage = free.get(key)?.pop() ?? (await open(window));
      const faults = await stage.faultsOf(looks);
      free.set(key, [...(free.get(key) ?? []), stage]);
      return faults;
    },
  };
}
