import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Scope, Store } from "../../../examples/collector/src/index.js";
import { newId } from "../records.js";
import { RESPONDENTS } from "./any-records.js";
import { anyScopes, anySteps, type Step } from "./any-steps.js";
import type { Ground } from "./ground.js";
import { incoming, NOW } from "./incoming.js";
import { startOnSqlite } from "./on-sqlite.js";
import { useStore } from "./use-store.js";
import { walk } from "./walk.js";

/**
 * Whatever comes, and whoever is forgotten: what every store tells is what SQLite tells, and what a recount gives.
 *
 * @param knowsLast whether `lastAt` is that of a record which is still there: sums can't take a latest time back
 */
export function describeRecounts(name: string, start: () => Promise<Ground>, { knowsLast = true } = {}): void {
  describe(`recounts of ${name}`, () => {
    const { store } = useStore(start);
    const { store: oracle } = useStore(startOnSqlite);

    test("every answer is SQLite's, and that of a store to which only what is left has come", async () => {
      const property = fc.asyncProperty(anySteps, anyScopes, async (steps, scopes) => {
        const [project, fresh] = [newId(), newId()];
        for (const step of steps)
          expect(await take(store(), project, step)).toEqual(await take(oracle(), project, step));
        const everything = (of: Store, project: string) => tell(of, project, scopes, knowsLast);
        const told = await everything(store(), project);
        expect(told).toEqual(await everything(oracle(), project));

        const left = await walk((of) => store().records({ project, includeTest: true, limit: 50, ...of }));
        const items = left.flatMap(({ records }) =>
          records.map((kept) => incoming(kept.record, kept.at, kept.receivedAt)),
        );
        for (const each of [store(), oracle()]) await each.append(fresh, items);
        expect(await everything(store(), fresh)).toEqual(told);
      });
      // To make a failure smaller would take real servers minutes; its seed is printed.
      await fc.assert(property, { numRuns: 6, endOnFailure: true });
    });
  });
}

function take(store: Store, project: string, step: Step): Promise<unknown> {
  if (step.do === "append") return store.append(project, step.items);
  return step.do === "erase" ? store.erase(project, step.id, step.at) : store.expire(step.before);
}

type Scopes = readonly Omit<Scope, "project">[];

async function tell(store: Store, project: string, scopes: Scopes, knowsLast: boolean) {
  const people = RESPONDENTS.map((id) => store.respondent(project, id));
  return {
    facets: await store.facets(project),
    people: await Promise.all(people),
    scopes: await Promise.all(
      scopes.map(async (scope) => ({ scope, ...(await inScope(store, { project, ...scope }, knowsLast)) })),
    ),
  };
}

async function inScope(store: Store, scope: Scope, knowsLast: boolean) {
  const comments = (more: object) => walk((of) => store.comments({ ...scope, limit: 7, ...more, ...of }));
  const records = await walk((of) => store.records({ ...scope, limit: 13, ...of }));
  const report = await store.report({ ...scope, now: NOW });
  const touchpoints = report.touchpoints.map(({ lastAt, ...rest }) => ({ ...rest, ...(knowsLast && { lastAt }) }));
  return {
    report: { ...report, touchpoints },
    device: await store.segments({ ...scope, by: "device" }),
    plan: await store.segments({ ...scope, by: "trait.plan" }),
    comments: (await comments({})).flatMap((page) => page.comments),
    found: (await comments({ search: "A", touchpoint: "__proto__" })).flatMap((page) => page.comments),
    records: records.flatMap((page) => page.records),
  };
}
