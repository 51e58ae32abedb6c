import type { Scenario } from "../scenario.js";
import { collectorDeath } from "./collector-death.js";
import { http } from "./http.js";
import { lostStorage } from "./lost-storage.js";
import { noStorage } from "./no-storage.js";
import { oddEnds } from "./odd-ends.js";
import { others } from "./others.js";
import { processDeath } from "./process-death.js";
import { shape } from "./shape.js";
import { tabs } from "./tabs.js";
import { words } from "./words.js";

export const scenarios: readonly Scenario[] = [
  ...processDeath,
  ...collectorDeath,
  ...http,
  ...words,
  ...tabs,
  ...lostStorage,
  ...noStorage,
  ...oddEnds,
  ...others,
  ...shape,
];
