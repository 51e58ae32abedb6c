/** How a prompt ended, as far as asking again goes. Each has a cooldown of its own. */
export type Outcome = "answered" | "dismissed" | "ignored" | "snoozed";
