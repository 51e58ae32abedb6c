/** What the visitor has allowed: `pending` until asked, `denied` means nothing is kept and nothing is asked. */
export type Consent = "granted" | "pending" | "denied";
