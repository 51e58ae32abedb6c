import { createContext } from "react";
import type { Earshot } from "../../index.js";

/** Holds the handle of the nearest provider; without one, nothing. */
export const EarshotContext = createContext<Earshot | undefined>(undefined);
