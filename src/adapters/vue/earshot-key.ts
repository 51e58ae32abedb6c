import type { InjectionKey } from "vue";
import type { Earshot } from "../../index.js";

/** What the handle is provided by. */
export const earshotKey: InjectionKey<Earshot> = Symbol("earshot");
