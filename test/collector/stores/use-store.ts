import { afterAll, beforeAll } from "vitest";
import type { Incoming, Scope, Store, StoredRecord } from "../../../examples/collector/src/index.js";
import { newId } from "../records.js";
import type { Ground } from "./ground.js";
import { incoming, NOW } from "./incoming.js";

/** A store for the tests of a `describe`, on a ground of its own. */
export function useStore(start: () => Promise<Ground>) {
  let ground: Ground;
  let store: Store;

  beforeAll(async () => {
    ground = await start();
    store = await ground.open();
  });
  afterAll(async () => {
    await store?.close();
    await ground?.end();
  });

  return {
    store: () => store,
    ground: () => ground,
    /** A new project that has these records; each as it is handed over, or as of now. */
    async projectOf(...items: readonly (Incoming | StoredRecord)[]): Promise<Project> {
      const project = newId();
      await store.append(
        project,
        items.map((item) => ("record" in item ? item : incoming(item))),
      );
      const scope = { project, includeTest: false };
      return {
        project,
        append: (...more) => store.append(project, more),
        report: (of = {}) => store.report({ ...scope, now: NOW, ...of }),
        comments: (of = {}) => store.comments({ ...scope, limit: 100, ...of }),
        records: (of = {}) => store.records({ ...scope, limit: 100, ...of }),
        segments: (by, of = {}) => store.segments({ ...scope, by, ...of }),
      };
    },
  };
}

type Options<Call extends keyof Store> = Partial<Parameters<Store[Call]>[0] & object>;

interface Project {
  readonly project: string;
  append(...items: readonly Incoming[]): ReturnType<Store["append"]>;
  report(of?: Options<"report">): ReturnType<Store["report"]>;
  comments(of?: Options<"comments">): ReturnType<Store["comments"]>;
  records(of?: Options<"records">): ReturnType<Store["records"]>;
  segments(by: string, of?: Partial<Scope>): ReturnType<Store["segments"]>;
}
