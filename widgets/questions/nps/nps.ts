import type { Kind } from "../../kit/kind.js";
import { Nps } from "./Nps.js";

export const nps: Kind<"nps"> = { Widget: Nps };
