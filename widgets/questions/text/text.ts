import type { Kind } from "../../kit/kind.js";
import { fieldCss } from "../../theme/field.css.js";
import { Text } from "./Text.js";
import { textCss } from "./text.css.js";

export const text: Kind<"text"> = { Widget: Text, css: fieldCss + textCss, sends: () => true };
