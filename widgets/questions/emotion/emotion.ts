import type { Kind } from "../../kit/kind.js";
import { iconFacesCss } from "../../scale/icon-faces.css.js";
import { Emotion } from "./Emotion.js";
import { emotionCss } from "./emotion.css.js";

export const emotion: Kind<"emotion"> = { Widget: Emotion, css: iconFacesCss + emotionCss };
