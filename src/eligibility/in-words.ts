import type { Decision, Explanation, Verdict } from "../model/gate.js";
import { dateInWords, durationInWords, plural, valueInWords } from "./words.js";

/** A verdict, with what its gate says. */
interface Said<Actual = unknown, Expected = unknown> {
  readonly pass: boolean;
  readonly actual: Actual;
  readonly expected: Expected;
  readonly nextAt?: number;
}

interface Group {
  readonly max: number;
  readonly perMs: number;
}

const until = (nextAt: number | undefined) => (nextAt === undefined ? "" : `, until ${dateInWords(nextAt)}`);
const share = (rate: number) => `${Math.round(rate * 1e4) / 100} % of respondents`;

/** Each gate as a sentence that says what is, and what was expected. */
const SENTENCES: Readonly<Record<string, (verdict: never) => string>> = {
  known: ({ actual }: Said) => `There is no touchpoint "${actual}", or a mistake has switched it off.`,
  questions: () => "None of its questions applies before there is an answer.",
  moment: () => "Its moment has passed: what its trigger asks for no longer holds.",

  enabled: ({ pass }: Said) => (pass ? "It is switched on." : "It is switched off."),

  dates({ pass, expected: { gte, lt }, nextAt }: Said<number, { gte?: number; lt?: number }>) {
    if (nextAt !== undefined) return `It starts on ${dateInWords(nextAt)}.`;
    if (!pass) return `It ended on ${dateInWords(lt ?? 0)}.`;
    return gte === undefined && lt === undefined ? "It has no first or last day." : "Today lies within its dates.";
  },

  consent({ actual }: Said) {
    if (actual === "granted") return "The visitor may be asked.";
    return actual === "denied" ? "The visitor has declined to be asked." : "The visitor has not consented yet.";
  },

  testMode({ pass, actual, expected }: Said) {
    if (expected === "any") return "It is no draft.";
    return pass && actual
      ? "It is a draft, and this page takes test answers."
      : "It is a draft, shown on test pages only.";
  },

  pageVisible: ({ pass }: Said) => (pass ? "The page is in view." : "The page is in the background."),

  audience({ pass, actual }: Said<object>) {
    const facts = Object.entries(actual).map(([name, value]) => `${name} is ${valueInWords(value)}`);
    if (!facts.length) return "It is meant for everybody.";
    return `The visitor is ${pass ? "" : "not "}in its audience: ${facts.join(", ")}.`;
  },

  sampled: ({ pass, expected: { lt } }: Said<number, { lt: number }>) =>
    lt >= 1
      ? "Everybody may be asked."
      : `The visitor is ${pass ? "" : "not "}among the ${share(lt)} who may be asked.`,

  cooldown({ pass, actual, expected: { restMs }, nextAt }: Said<object | string, { restMs?: number }>) {
    const [[outcome, at] = []] = typeof actual === "string" ? [] : Object.entries(actual);
    if (restMs === undefined || at === undefined) return "The visitor was never asked here.";
    const was = `It was ${outcome} on ${dateInWords(at)}`;
    return pass ? `${was}, and has rested.` : `${was}, and rests for ${durationInWords(restMs)}${until(nextAt)}.`;
  },

  showRule({ pass, actual: { shown }, expected }: Said<{ shown: number }>) {
    if (pass) return shown ? `It was shown ${plural(shown, "time")}, and may be shown again.` : "It was never shown.";
    return expected === "once"
      ? "It was shown before, and is shown only once."
      : "It was answered, and is shown only until it is.";
  },

  groups({ pass, actual, expected, nextAt }: Said<Record<string, number>, Record<string, Group>>) {
    const limits = Object.entries(expected);
    if (!limits.length) return "It counts in no limit group.";
    const counts = limits.map(([name, { max, perMs }]) => {
      return `"${name}" allows ${plural(max, "prompt")} in ${durationInWords(perMs)} and has had ${actual[name]}`;
    });
    return `The group ${counts.join(", ")}${pass ? "" : until(nextAt)}.`;
  },

  perSession: ({ actual, expected: { lt } }: Said<number, { lt: number }>) =>
    `This visit has had ${plural(actual, "prompt")}; ${lt} ${lt === 1 ? "is" : "are"} allowed.`,

  quietPeriod({ pass, actual, expected, nextAt }: Said<{ lastShownAt?: number } | string, { quietMs: number }>) {
    if (typeof actual === "string" || actual.lastShownAt === undefined) return "The visitor was never asked anything.";
    const last = `The last prompt was shown on ${dateInWords(actual.lastShownAt)}`;
    return pass
      ? `${last}, and the quiet period of ${durationInWords(expected.quietMs)} is over.`
      : `${last}, and nothing is asked for ${durationInWords(expected.quietMs)}${until(nextAt)}.`;
  },

  onePrompt: ({ pass }: Said) =>
    pass ? "No other prompt is open." : "Another prompt is open, here or in another tab.",
  canDraw: ({ pass }: Said) => (pass ? "It can be drawn." : "What draws the prompt could not be loaded."),
};

/** A decision as a product manager would put it: every gate in a sentence, and what it all comes to. */
export function inWords(decision: Decision): Explanation {
  const verdicts = decision.verdicts.map((verdict) => ({ ...verdict, says: sentenceOf(verdict) }));
  const shut = verdicts.filter(({ pass }) => !pass).map(({ says }) => says);
  const { nextAt } = decision;
  const when = nextAt === undefined ? "" : ` It could be shown from ${dateInWords(nextAt)} on.`;
  const says = decision.eligible
    ? "It would be shown now, were its trigger to fire."
    : `It is not shown now. ${shut.join(" ")}${when}`;
  return { ...decision, verdicts, says };
}

function sentenceOf(verdict: Verdict): string {
  return SENTENCES[verdict.gate]?.(verdict as never) ?? `${verdict.gate}: ${verdict.pass ? "open" : "shut"}.`;
}
