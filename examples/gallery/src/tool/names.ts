import { nameOf } from "../look/languages.js";
import { type Choice, choices } from "../look/look.js";
import { states } from "../look/states.js";
import { variants } from "../sample/variants.js";

const NAMES: Readonly<Partial<Record<Choice, Readonly<Record<string, string>>>>> = {
  question: {
    all: "All, side by side",
    ...Object.fromEntries(Object.entries(variants).map(([id, { name }]) => [id, name])),
  },
  state: states,
  dir: { auto: "By language", ltr: "LTR", rtl: "RTL" },
  lang: Object.fromEntries(choices.lang.map((tag) => [tag, nameOf(tag)])),
  accent: {
    own: "Earshot's own",
    "0b57d0": "Blue",
    "0a7d55": "Green",
    c2185b: "Pink",
    ffeb3b: "Yellow",
    "777777": "Grey",
    "000000": "Black",
    ffffff: "White",
  },
  radius: { own: "Own", "0px": "0", "4px": "4", "12px": "12", "28px": "28" },
  font: { system: "System", inherit: "The page's" },
  width: { full: "Full" },
};

/** What a value is called: `bottom-end` is "Bottom end" unless it has a better name. */
export function nameFor(choice: Choice, value: string): string {
  const [first = "", ...rest] = value.replaceAll("-", " ");
  return NAMES[choice]?.[value] ?? first.toUpperCase() + rest.join("");
}
