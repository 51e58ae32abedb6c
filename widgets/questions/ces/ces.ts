import type { Kind } from "../../kit/kind.js";
import { Ces } from "./Ces.js";

export const ces: Kind<"ces"> = { Widget: Ces };
