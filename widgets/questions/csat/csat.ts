import type { Kind } from "../../kit/kind.js";
import { iconFacesCss } from "../../scale/icon-faces.css.js";
import { Csat } from "./Csat.js";

export const csat: Kind<"csat"> = { Widget: Csat, css: iconFacesCss };
