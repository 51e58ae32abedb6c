import type { Kind } from "../../kit/kind.js";
import { fieldCss } from "../../theme/field.css.js";
import { rowsCss } from "../../theme/rows.css.js";
import { Contact } from "./Contact.js";
import { isAddress } from "./is-address.js";

export const contact: Kind<"contact"> = {
  Widget: Contact,
  css: fieldCss + rowsCss,
  sends: () => true,
  wrong({ ask = "email" }, draft, { consent }) {
    if (!isAddress(ask, String(draft))) return ask;
    return consent ? undefined : "consent";
  },
};
