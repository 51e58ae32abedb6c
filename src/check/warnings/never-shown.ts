import { shown } from "../words/shown.js";
import { isDue } from "./is-due.js";
import { stands } from "./stands.js";
import type { PlacedTouchpoint, Survey } from "./survey.js";
import type { FindWarnings, Warning } from "./warning.js";

const NEVER = "The touchpoint can never show.";

/** Touchpoints that dates, sample, limits or a want of triggers keep from ever showing. Switched off is no mistake. */
export const neverShown: FindWarnings = (survey) => [
  ...ofLimits(survey),
  ...survey.touchpoints
    .filter(({ touchpoint }) => touchpoint.enabled !== false)
    .flatMap((placed) => [...ofDates(placed, survey.now), ...ofSample(placed), ...ofTriggers(placed)]),
];

function ofDates({ at, touchpoint: { from, until } }: PlacedTouchpoint, now = Number.NEGATIVE_INFINITY): Warning[] {
  if (until === undefined) return [];
  const end = { at: [...at, "until"], consequence: NEVER };
  if (from !== undefined && Date.parse(from) >= Date.parse(until)) {
    return [{ ...end, code: "no-time", message: `It ends on ${until}, before it begins on ${from}.` }];
  }
  return Date.parse(until) <= now
    ? [{ ...end, code: "over", message: `It ended on ${until}.`, consequence: "The touchpoint can never show again." }]
    : [];
}

function ofSample({ at, touchpoint }: PlacedTouchpoint): Warning[] {
  if (touchpoint.sample !== 0) return [];
  const message = "A sample of 0 is nobody.";
  return [
    { code: "sample-of-none", at: [...at, "sample"], message, expected: "more than 0, up to 1", consequence: NEVER },
  ];
}

function ofTriggers({ at, touchpoint }: PlacedTouchpoint): Warning[] {
  if (touchpoint.triggers?.length || stands(touchpoint)) return [];
  return [
    {
      code: "no-trigger",
      at: touchpoint.triggers ? [...at, "triggers"] : at,
      message: `Nothing makes it due: only earshot.ask(${shown(touchpoint.id)}) opens it.`,
      expected: 'a trigger; { "on": "manual" } if that is what you mean',
    },
  ];
}

/** What the visitor opens is limited by none of these: only what is due is. */
function ofLimits({ limits, touchpoints }: Survey): Warning[] {
  const due = touchpoints.filter(({ touchpoint }) => isDue(touchpoint));
  const consequence = "Only earshot.ask(id), tabs and places in the page open anything.";
  const none = { code: "limit-of-none", expected: "1 or more" };
  const nobody: Warning[] =
    limits.perSession === 0 && due.length > 0
      ? [{ ...none, at: ["limits", "perSession"], message: "No prompt per session is none ever.", consequence }]
      : [];
  const groups = Object.entries(limits.groups ?? {}).flatMap(([name, { max }]): Warning[] => {
    const members = due.filter(({ touchpoint }) => touchpoint.frequency?.groups?.includes(name));
    if (max > 0 || members.length === 0) return [];
    const message = `None of this group may be shown: ${members.map(({ touchpoint }) => shown(touchpoint.id)).join(", ")}.`;
    return [
      { ...none, at: ["limits", "groups", name, "max"], message, consequence: "They can never show by a trigger." },
    ];
  });
  return [...nobody, ...groups];
}
