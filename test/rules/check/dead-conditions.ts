import { audience, type Suspicious, T, where } from "./shorthand.js";

/** Conditions that never hold, or a part of which never does. */
export const DEAD_CONDITIONS: readonly Suspicious[] = [
  ["another device", audience({ device: "phone" }), ["never-holds", `${T}.audience.device`]],
  [
    "a misspelled device",
    audience({ device: { in: ["mobil"] } }),
    ["never-holds", `${T}.audience.device.in`, "mobile"],
  ],
  ["a day by its whole name", audience({ "time.day": "monday" }), ["never-holds", `${T}.audience["time.day"]`, "mon"]],
  ["an hour after midnight", audience({ "time.hour": 25 }), ["never-holds", `${T}.audience["time.hour"]`]],
  ["an hour beyond the day", audience({ "time.hour": { gte: 24 } }), ["never-holds", `${T}.audience["time.hour"].gte`]],
  [
    "a visit before the first",
    audience({ "visit.count": { lt: 1 } }),
    ["never-holds", `${T}.audience["visit.count"].lt`],
  ],
  ["half a page", audience({ "visit.pages": 1.5 }), ["never-holds", `${T}.audience["visit.pages"]`]],
  [
    "no whole number between",
    audience({ "visit.pages": { gt: 2, lt: 3 } }),
    ["never-holds", `${T}.audience["visit.pages"].gt`],
  ],
  [
    "bounds that cross",
    audience({ "user.seats": { gte: 10, lt: 5 } }),
    ["never-holds", `${T}.audience["user.seats"].gte`],
  ],
  [
    "bounds that touch and shut each other out",
    audience({ "user.seats": { gte: 5, lt: 5 } }),
    ["never-holds", `${T}.audience["user.seats"].gte`],
  ],
  [
    "bounds of texts that cross",
    audience({ "time.date": { gt: "2026-12-01", lt: "2026-11-01" } }),
    ["never-holds", `${T}.audience["time.date"].gt`],
  ],
  [
    "a number and a text at once",
    audience({ "user.seats": { gte: 10, lt: "20" } }),
    ["never-holds", `${T}.audience["user.seats"].gte`],
  ],
  [
    "one thing and another",
    audience({ "user.plan": { eq: "pro", ne: "pro" } }),
    ["never-holds", `${T}.audience["user.plan"].eq`],
  ],
  [
    "one of some and none of them",
    audience({ "user.plan": { in: ["a", "b"], nin: ["b", "a"] } }),
    ["never-holds", `${T}.audience["user.plan"].in`],
  ],
  [
    "a value out of bounds",
    audience({ "user.seats": { eq: 3, gte: 5 } }),
    ["never-holds", `${T}.audience["user.seats"].eq`],
  ],
  [
    "missing, and something",
    audience({ "user.plan": { exists: false, glob: "p*" } }),
    ["never-holds", `${T}.audience["user.plan"].exists`],
  ],
  ["one of none", audience({ "user.plan": { in: [] } }), ["never-holds", `${T}.audience["user.plan"].in`]],
  ["any of none", audience({ any: [] }), ["never-holds", `${T}.audience.any`]],
  ["not everyone", audience({ not: {} }), ["never-holds", `${T}.audience.not`]],
  [
    "a number where texts are",
    audience({ "page.query.step": 2 }),
    ["never-holds", `${T}.audience["page.query.step"]`, "2"],
  ],
  [
    "a text where numbers are",
    audience({ "visit.count": { gte: "3" } }),
    ["never-holds", `${T}.audience["visit.count"].gte`, 3],
  ],
  [
    "a glob where numbers are",
    audience({ "visit.count": { glob: "1*" } }),
    ["never-holds", `${T}.audience["visit.count"].glob`],
  ],
  [
    "an element that is shown",
    audience({ "element.#cart": "shown" }),
    ["never-holds", `${T}.audience["element.#cart"]`],
  ],
  [
    "days that cross",
    audience({ "user.since": { daysAgo: { gt: 30, lt: 10 } } }),
    ["never-holds", `${T}.audience["user.since"].daysAgo.gt`],
  ],
  ["half a day", audience({ "user.since": { daysAgo: 1.5 } }), ["never-holds", `${T}.audience["user.since"].daysAgo`]],
  [
    "a contradiction in two places that hold together",
    audience({ "visit.count": { gte: 10 }, all: [{ "visit.count": { lt: 5 } }] }),
    ["never-holds", `${T}.audience["visit.count"].gte`],
  ],
  [
    "one dead branch of two",
    audience({ any: [{ device: "phone" }, { device: "mobile" }] }),
    ["never-holds", `${T}.audience.any[0].device`],
  ],
  [
    "a where that never holds",
    where({ "event.total": { gt: 9, lt: 9 } }),
    ["never-holds", `${T}.triggers[0].where["event.total"].gt`],
  ],
];
