import type { Kind } from "../../kit/kind.js";
import { Statement } from "./Statement.js";

export const statement: Kind<"statement"> = { Widget: Statement, sends: () => true };
