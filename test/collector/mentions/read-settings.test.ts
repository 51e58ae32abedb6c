import { expect, test } from "vitest";
import { settingsOf } from "./rows.js";

const columns = (map: string) => Object.fromEntries(settingsOf(map).columns);

test.each([
  ["text=Review,rating=Stars:1-5,at=Date", { text: "Review", rating: "Stars", at: "Date" }],
  ["text:Review,rating:Stars:1-5,at:Date", { text: "Review", rating: "Stars", at: "Date" }],
  ["text=Review, in full,at=Date", { text: "Review, in full", at: "Date" }],
  [" text=a=b , at=Date (UTC)", { text: "a=b", at: "Date (UTC)" }],
  ["text=T,at=D,trait.plan of=Plan", { text: "T", at: "D", "trait.plan of": "Plan" }],
])("%s", (map, expected) => {
  expect(columns(map)).toEqual(expected);
});

test("a scale may begin below zero", () => {
  expect(settingsOf("text=T,at=D,rating=Mood: so far:-2-2")).toMatchObject({ scale: [-2, 2] });
  expect(settingsOf("text=T,at=D,rating=Mood:-5--1").scale).toEqual([-5, -1]);
});

test.each([
  ["at=D", {}, 'No column for "text"'],
  ["text=T", {}, 'No column for "at"'],
  ["text=T,at=D,text=U", {}, '"text" is mapped twice'],
  ["text=T,at=D,stars=S", {}, '"stars=S" maps nothing. Expected FIELD=COLUMN for some of: text, at, id'],
  ["text=T,at=D,rating=Stars", {}, "like rating=Stars:1-5"],
  ["text=T,at=D,rating=Stars:5-1", {}, "the lowest comes first"],
  ["text=T,at=D", { source: undefined }, "Say the source of all rows, or map its column: source=COLUMN."],
  ["text=T,at=D", { stage: undefined }, "Say the stage"],
  ["text=T,at=D", { source: "amazon" }, "Expected one of: review, chat"],
  ["text=T,at=D,stage=S", {}, '"stage" is given for all rows, and has a column too'],
  ["text=T,at=D", { dateFormat: "ymd" }, "Expected dmy or mdy"],
])("%s %j: %s", (map, more, message) => {
  expect(() => settingsOf(map, more)).toThrow(message);
});
