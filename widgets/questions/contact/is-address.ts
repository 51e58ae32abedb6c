/** Something, an at sign, a domain: what is stricter turns away addresses that there are. */
const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;
/** Shortest and longest number there is, with its country: https://www.itu.int/rec/T-REC-E.164 */
const DIGITS = { least: 5, most: 15 };

/** Whether a text can be an e-mail address or a telephone number. */
export function isAddress(kind: "email" | "phone", text: string): boolean {
  if (kind === "email") return EMAIL.test(text.trim());
  const digits = text.replace(/\P{Nd}/gu, "").length;
  return digits >= DIGITS.least && digits <= DIGITS.most && /^[\p{Nd}\s()+./-]+$/u.test(text);
}
