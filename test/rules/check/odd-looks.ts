import { type Suspicious, T, TIRELESS, two } from "./shorthand.js";
import { KINDS, NPS, WHY, withTouchpoint } from "./touchpoints-file.js";

const looks = (presentation: object, more: object = {}) => withTouchpoint({ presentation, ...more });
const MAIL = { id: "mail", type: "contact", text: "Where?" };
const many = Array.from({ length: 13 }, (_, i) => ({ id: `o${i}`, text: "O" }));

/** Ways to be shown that go against each other, and questions that nobody likes to be asked. */
export const ODD_LOOKS: readonly Suspicious[] = [
  ["a target of a popover", looks({ target: "#end" }), ["no-effect", `${T}.presentation.target`]],
  ["a target of a tab", looks({ as: "tab", target: "#end" }), ["no-effect", `${T}.presentation.target`]],
  ["a label without a tab", looks({ as: "bar", label: "Feedback" }), ["no-effect", `${T}.presentation.label`]],
  [
    "a dialog that closes by itself",
    looks({ as: "dialog", autoClose: "30s" }),
    ["no-effect", `${T}.presentation.autoClose`],
  ],
  [
    "a part of the page that closes by itself",
    looks({ as: "inline", autoClose: "1s" }, { triggers: [] }),
    ["no-effect", `${T}.presentation.autoClose`],
  ],
  ["a trigger of what stands in the page", looks({ as: "inline" }), ["no-effect", `${T}.triggers`]],
  ["four seconds to read", looks({ autoClose: "4s" }), ["too-quick", `${T}.presentation.autoClose`]],
  ["an address first", withTouchpoint({ questions: [MAIL, WHY] }), ["contact-first", `${T}.questions[0]`]],
  [
    "an address first, but for a word",
    withTouchpoint({ questions: [KINDS[0], MAIL] }),
    ["contact-first", `${T}.questions[1]`],
  ],
  [
    "thirteen options",
    withTouchpoint({ questions: [NPS, { id: "p", type: "choice", text: "?", options: many }] }),
    ["many-options", `${T}.questions[1].options`],
  ],
  [
    "a part of the page is held off by nothing due before it",
    two(TIRELESS, { triggers: [{ on: "load" }], presentation: { as: "inline" } }),
    ["no-effect", "touchpoints[1].triggers"],
  ],
];
