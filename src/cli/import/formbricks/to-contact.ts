import type { Losses } from "../create-losses.js";
import { fields, type Loose, text } from "../loose.js";
import type { Written } from "../written.js";

interface AddressField {
  readonly ask: "email" | "phone";
  readonly required: boolean;
}

const PARTS = ["firstName", "lastName", "company", "email", "phone"];

/** Where a question asks for an address; of a form with several the first. */
export function addressField(source: Loose): AddressField | undefined {
  if (source.type === "openText" && (source.inputType === "email" || source.inputType === "phone"))
    return { ask: source.inputType, required: source.required === true };
  if (source.type !== "contactInfo") return undefined;
  const ask = (["email", "phone"] as const).find((part) => isShown(source[part]));
  return ask && { ask, required: fields(source[ask]).required === true };
}

/**
 * Formbricks takes an address without saying what for, Earshot only together with what was agreed to. Ours
 * would promise more than the team may keep, or less than it needs: without words of the survey's own there is none.
 *
 * @param consent the survey's own words
 */
export function toContact(
  source: Loose,
  words: string,
  consent: string | undefined,
  path: string,
  losses: Losses,
): Written | undefined {
  const { ask = "email", required = false } = addressField(source) ?? {};
  if (consent === undefined) {
    losses.lose(
      path,
      `asks for a way to reach the visitor without saying what for: "${words}"`,
      `{ "id": "contact", "type": "contact", "ask": "${ask}", "text": "...", "consent": "what you will use it for" }`,
    );
    return undefined;
  }
  losses.lose(
    path,
    `"${words}": now an address is taken only with the box ticked that says "${consent}"`,
    "see that this is all that you use it for",
  );
  if (required)
    losses.lose(
      path,
      `"${words}" had to be answered; now it may be left empty`,
      "consent that one can't refuse is none",
    );
  const others = PARTS.filter((part) => part !== ask && isShown(source[part]));
  if (text(source.type) === "contactInfo" && others.length > 0)
    losses.lose(
      path,
      `asked for ${others.join(", ")} too: "${words}"`,
      "traits of earshot.identify travel with answers",
    );
  return { question: { id: "", type: "contact", text: words, ask, consent } };
}

function isShown(part: unknown): boolean {
  return fields(part).show === true;
}
