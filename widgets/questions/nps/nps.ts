import type { Kind } from "../../kit/kind.js";
import { Nps } from "./Nps.js";
import { npsCss } from "./nps.css.js";

export const nps: Kind<"nps"> = { Widget: Nps, css: npsCss };
