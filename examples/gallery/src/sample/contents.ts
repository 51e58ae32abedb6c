import type { Question } from "earshot";

const SENTENCE =
  "We would like to understand, in as much detail as you care to give, what went through your mind while you were " +
  "looking for what you came for, and whether you found it where you expected it to be. ";

/** The longest that a text can sensibly be, and then some. */
const LONG = SENTENCE.repeat(11).slice(0, 2_000);

/** Markup, overrides of the writing direction, emoji of many parts, a word without end, letters with towers of marks. */
export const HOSTILE = [
  `<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script></label></fieldset>`,
  "\u202Ereversed\u202C \u2067إلى اليمين\u2069 {{user.firstName|</b>}} &lt;b&gt; %s",
  "👩🏽‍🚀👨‍👩‍👧‍👦🏳️‍🌈🇪🇺",
  "Donaudampfschifffahrtsgesellschaft".repeat(6),
  `Z${"\u0335\u0321\u0308\u0301".repeat(12)}algo\u200B\uFEFF`,
].join(" ");

/** What may stand where a text is expected. */
export const contents = {
  usual: undefined,
  long: { title: LONG, words: SENTENCE },
  hostile: { title: HOSTILE, words: HOSTILE.slice(0, 140) },
} as const;

export type Content = keyof typeof contents;

/** The question with all its texts of that kind. */
export function filledWith(content: Content, question: Question): Question {
  const texts = contents[content];
  if (!texts) return question;
  const { title, words } = texts;
  const options = "options" in question ? question.options : undefined;
  return {
    ...question,
    text: title,
    note: words,
    ...(question.type !== "emotion" && { low: words, high: words, placeholder: words, consent: words, button: words }),
    ...(options && { options: options.map((option, i) => (i < 3 ? { ...option, text: `${i} ${words}` } : option)) }),
  } as Question;
}
