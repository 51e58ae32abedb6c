import type { Question } from "../../src/model/question.js";
import type { Look } from "../../src/ports.js";
import { sheetOf } from "../host/sheet-of.js";
import { popover } from "../presentations/popover/popover.js";
import { promptCss } from "../prompt.css.js";
import { nps } from "../questions/nps/nps.js";
import { loadStrings } from "../strings/load-strings.js";
import { wordsIn } from "../strings/words.js";
import type { Frame } from "./frame.js";
import type { Kind } from "./kind.js";
import type { Kit } from "./kit.js";

const SCALES = /csat|ces|emotion|rating/;

/**
 * Loads what drawing a touchpoint takes beyond what is here, which is what most prompts take. Rejects when a part can't
 * be had; a language always can.
 */
export async function loadKit({ touchpoint, locale, theme: { preset } }: Look): Promise<Kit> {
  const { questions, presentation } = touchpoint;
  const { as, autoCloseMs } = presentation;
  const types = [...new Set(questions.map(({ type }) => type))];
  const others = types.filter((type) => type !== "nps");
  const asks = (scales: boolean) => others.some((type) => SCALES.test(type) === scales);
  const plain = as === "popover" && autoCloseMs === undefined && !preset;
  const [spoken, scales, fields, rarer] = await Promise.all([
    loadStrings(locale, others.length > 0 || !plain),
    asks(true) ? import("../questions/scales.js") : undefined,
    asks(false) ? import("../questions/fields.js") : undefined,
    plain ? undefined : import("../presentations/rarer.js"),
  ]);
  const kinds = { nps, ...scales?.scales.kinds, ...fields?.fields.kinds } as Readonly<Record<string, Kind>>;
  const more = rarer?.rarer;
  const frame: Frame = more?.frames[as as "bar"] ?? popover;
  return {
    t: wordsIn(spoken),
    frame,
    kindOf: ({ type }: Question) => kinds[type] as Kind,
    fields: fields?.fields,
    rarer: more,
    sheet: sheetOf([promptCss, frame.css, more?.css, ...types.map((type) => kinds[type]?.css)].join("")),
  };
}
