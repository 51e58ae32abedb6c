import { keepAboveKeyboard } from "../host/keep-above-keyboard.js";
import { choice } from "./choice/choice.js";
import { contact } from "./contact/contact.js";
import { statement } from "./statement/statement.js";
import { text } from "./text/text.js";

/** Kinds that are read, ticked or typed into, and what typing takes: one file to load. */
export const fields = { kinds: { choice, contact, statement, text }, keepAboveKeyboard };
