import type { Kind } from "../../kit/kind.js";
import { iconFacesCss } from "../../scale/icon-faces.css.js";
import { Rating } from "./Rating.js";

export const rating: Kind<"rating"> = { Widget: Rating, css: iconFacesCss };
