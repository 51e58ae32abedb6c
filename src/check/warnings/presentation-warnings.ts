import { duration } from "../../lib/duration.js";
import type { PlacedTouchpoint } from "./survey.js";
import type { FindWarnings, Warning } from "./warning.js";

const LEAST_MS = 5_000;

/** Ways to be shown that go against each other. */
export const presentationWarnings: FindWarnings = ({ touchpoints }) =>
  touchpoints.flatMap((placed) => [...withoutEffect(placed), ...tooQuick(placed)]);

function withoutEffect({ at, touchpoint }: PlacedTouchpoint): Warning[] {
  const { presentation = {}, triggers = [] } = touchpoint;
  const { as = "popover", target, label, autoClose } = presentation;
  const none = (path: readonly string[], message: string, expected: string, consequence: string): Warning => {
    return { code: "no-effect", at: [...at, ...path], atKey: true, message, expected, consequence };
  };
  const unread = "The page passes over it.";
  return [
    ...(target !== undefined && as !== "inline"
      ? [none(["presentation", "target"], `A ${as} stands in no place of the page.`, '"as": "inline"', unread)]
      : []),
    ...(label !== undefined && as !== "tab"
      ? [
          none(
            ["presentation", "label"],
            `There is no tab for the words to stand on: it is a ${asWords(as)}.`,
            '"as": "tab"',
            unread,
          ),
        ]
      : []),
    ...(autoClose !== undefined && (as === "dialog" || as === "inline")
      ? [none(["presentation", "autoClose"], `A ${asWords(as)} never closes by itself.`, "a popover or a bar", unread)]
      : []),
    ...(triggers.length > 0 && as === "inline"
      ? [
          none(
            ["triggers"],
            "Inline it stands where the visitor comes upon it, and no trigger brings it.",
            "no triggers; a popover, if it is to come by itself",
            "None of the triggers does anything.",
          ),
        ]
      : []),
  ];
}

function asWords(as: string): string {
  return as === "inline" ? "part of the page" : as;
}

function tooQuick({ at, touchpoint: { presentation = {} } }: PlacedTouchpoint): Warning[] {
  const { as, autoClose } = presentation;
  const ms = duration(autoClose);
  if (ms === undefined || ms >= LEAST_MS || as === "dialog" || as === "inline") return [];
  return [
    {
      code: "too-quick",
      at: [...at, "presentation", "autoClose"],
      message: `It closes after ${autoClose}: hardly anybody can read it so quickly.`,
      expected: "at least 5s, better 15s",
      consequence: "Those who read slowly, or by ear, are never asked.",
    },
  ];
}
