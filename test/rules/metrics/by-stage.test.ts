import { expect, test } from "vitest";
import { byStage } from "../../../src/metrics/by-stage.js";

test("the journey keeps its order, shows stages where nobody was asked, and ends with own words", () => {
  const stages = byStage([{ stage: "unboxing" }, { stage: "support" }, { stage: "awareness" }, { stage: "support" }]);
  expect(stages.map(({ stage, touchpoints }) => `${stage} ${touchpoints.length}`)).toEqual([
    "awareness 1",
    "consideration 0",
    "purchase 0",
    "onboarding 0",
    "use 0",
    "support 2",
    "renewal 0",
    "advocacy 0",
    "unboxing 1",
  ]);
});
