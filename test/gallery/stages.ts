import { afterAll, beforeAll, inject } from "vitest";
import { launchVisitor, type Visitor } from "../helpers/chromium.js";
import { openStage, type Stage, type Window } from "./open-stage.js";

/** A browser for the tests of one file: opens a window with the stage in it, for as long as something is done there. */
export function stages() {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await launchVisitor();
  });
  afterAll(() => visitor?.close());

  return async function on<T>(window: Window, act: (stage: Stage) => Promise<T>): Promise<T> {
    const stage = await openStage(visitor, inject("gallery"), window);
    try {
      return await act(stage);
    } finally {
      await stage.close();
    }
  };
}
