import type { Kind } from "../../kit/kind.js";
import { fieldCss } from "../../theme/field.css.js";
import { rowsCss } from "../../theme/rows.css.js";
import { Choice } from "./Choice.js";
import { chosenIn } from "./chosen-in.js";
import { OTHER } from "./other.js";

export const choice: Kind<"choice"> = {
  Widget: Choice,
  css: fieldCss + rowsCss,
  sends: ({ multiple }, draft) => Boolean(multiple) || chosenIn(draft).includes(OTHER),
};
