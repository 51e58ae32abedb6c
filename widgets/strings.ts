/** Every word of the wing that is not the team's own. */
export interface Strings {
  /** Said to screen readers when a prompt appears; the question follows. */
  readonly appeared: string;
  readonly close: string;
  readonly back: string;
  readonly next: string;
  readonly send: string;
  readonly skip: string;
  readonly test: string;
  readonly tab: string;
  readonly nps: { readonly low: string; readonly high: string };
  readonly csat: { readonly low: string; readonly high: string; readonly faces: readonly string[] };
  readonly ces: { readonly low: string; readonly high: string };
  readonly placeholder: string;
  readonly charactersLeft: (count: number) => string;
  readonly saving: string;
  readonly thanks: string;
  readonly savedOffline: string;
  readonly keepOpen: string;
  readonly notSaved: string;
  readonly noRoom: string;
}

export const strings: Strings = {
  appeared: "Feedback",
  close: "Close",
  back: "Back",
  next: "Next",
  send: "Send",
  skip: "Skip",
  test: "Test",
  tab: "Feedback",
  nps: { low: "Not at all likely", high: "Extremely likely" },
  csat: {
    low: "Very dissatisfied",
    high: "Very satisfied",
    faces: ["Very dissatisfied", "Dissatisfied", "Neutral", "Satisfied", "Very satisfied"],
  },
  ces: { low: "Strongly disagree", high: "Strongly agree" },
  placeholder: "In your own words",
  charactersLeft: (count) => `${count} ${count === 1 ? "character" : "characters"} left`,
  saving: "Saving your answer…",
  thanks: "Thank you. We read every answer.",
  savedOffline: "Saved. It will be sent when you are back online.",
  keepOpen: "Please keep this page open. It will be sent when you are back online.",
  notSaved: "Your answer could not be saved.",
  noRoom: "This browser has no room left for it.",
};
