import { z } from "zod";
import { condition } from "./condition.js";
import { configText } from "./config-text.js";
import { duration } from "./duration.js";

const timing = {
  delay: duration.describe("Waits this long after the moment.").exactOptional(),
  where: condition.describe("What must hold at the moment: of the event, the page, the visitor.").exactOptional(),
};

const EXPECTED =
  'expected "on" to be load, route, event, click, dwell or manual, for example { "on": "event", "name": "order_completed" }';

/** What makes a touchpoint due. */
export const trigger = z
  .discriminatedUnion(
    "on",
    [
      z.strictObject({
        on: z
          .enum(["load", "route", "manual"])
          .describe("load: the page has loaded. route: its address changed. manual: only earshot.ask(id)."),
        ...timing,
      }),
      z.strictObject({
        on: z.literal("event").describe("The page called earshot.track(name, properties)."),
        name: configText.describe("The name given to earshot.track."),
        ...timing,
      }),
      z.strictObject({
        on: z.literal("click").describe("The visitor clicked what the selector matches."),
        selector: configText.describe("A CSS selector."),
        ...timing,
      }),
      z.strictObject({
        on: z.literal("dwell").describe("The page was in view for that long."),
        for: duration,
        ...timing,
      }),
    ],
    EXPECTED,
  )
  .describe("What makes the touchpoint due.");
