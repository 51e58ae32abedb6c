import { z } from "zod";
import { condition } from "./condition.js";
import { configText } from "./config-text.js";
import { duration } from "./duration.js";

const eventName = configText.describe("The name given to earshot.track.");
const within = duration.describe("All of them within so long.").exactOptional();
const selector = configText.describe("A CSS selector.");
const times = z.int().min(1).max(100);

const timing = {
  delay: duration.describe("Waits this long after the moment; goes on over page loads.").exactOptional(),
  cancelOn: z.array(eventName).describe("Events that call it off while the delay runs.").exactOptional(),
  where: condition.describe("What must hold at the moment: of the event, the page, the visitor.").exactOptional(),
};

const EXPECTED =
  'expected "on" to be load, route, event, sequence, click, visible, scroll, dwell, exit, idle, return, frustration, visit, link or manual, for example { "on": "event", "name": "order_completed" }';

/** What makes a touchpoint due. */
export const trigger = z
  .discriminatedUnion(
    "on",
    [
      z.strictObject({
        on: z
          .enum(["load", "route", "exit", "link", "manual"])
          .describe(
            "load: the page has loaded. route: its address changed without a load. exit: the visitor is about to leave. link: the address carries ?earshot=ID. manual: only earshot.ask(id).",
          ),
        ...timing,
      }),
      z.strictObject({
        on: z.literal("event").describe("The page called earshot.track(name, properties)."),
        name: eventName,
        count: times.describe("Due from this many on, counted over page loads. Default: 1.").exactOptional(),
        within,
        ...timing,
      }),
      z.strictObject({
        on: z.literal("sequence").describe("Events came in this order; one out of order begins anew."),
        steps: z
          .array(eventName)
          .min(2, "expected at least two steps")
          .max(20)
          .describe("Names given to earshot.track, 2 to 20 of them."),
        within,
        ...timing,
      }),
      z.strictObject({
        on: z.literal("click").describe("The visitor clicked what the selector matches."),
        selector,
        ...timing,
      }),
      z.strictObject({
        on: z.literal("visible").describe("What the selector matches came into view."),
        selector,
        ratio: z.number().min(0).max(1).describe("Share of it that is in view. Default: 0.5.").exactOptional(),
        for: duration.describe("In view for that long. Default: 0s.").exactOptional(),
        ...timing,
      }),
      z.strictObject({
        on: z.literal("scroll").describe("The visitor scrolled that far down."),
        depth: z.number().min(0).max(1).describe("Share of the page: 0.5 is half way down."),
        ...timing,
      }),
      z.strictObject({
        on: z.literal("dwell").describe("The page was in view for that long."),
        for: duration.describe("So long."),
        scope: z
          .enum(["page", "visit"])
          .describe("visit: all pages of the visit together. Default: page.")
          .exactOptional(),
        ...timing,
      }),
      z.strictObject({
        on: z
          .enum(["idle", "return"])
          .describe(
            "idle: nothing was clicked, typed or scrolled for that long. return: back after being away for that long.",
          ),
        for: duration.describe("So long."),
        ...timing,
      }),
      z.strictObject({
        on: z.literal("frustration").describe("Something went wrong for the visitor."),
        kinds: z
          .array(z.enum(["rage", "dead", "error", "abandon"]))
          .min(1, "expected at least one kind")
          .describe(
            "rage: 3 quick clicks on one spot. dead: a click on something clickable that did nothing. error: an uncaught error. abandon: a form begun and given up. Default: all of them.",
          )
          .exactOptional(),
        count: times.describe("Due from this many on, on one page. Default: 1.").exactOptional(),
        ...timing,
      }),
      z.strictObject({
        on: z.literal("visit").describe("The visitor is here for the nth time; half an hour of rest ends a visit."),
        count: z.int().min(1).max(100_000).describe("Which visit."),
        ...timing,
      }),
    ],
    EXPECTED,
  )
  .describe("What makes the touchpoint due.");
