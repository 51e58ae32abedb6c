import type { FirstStrings } from "./strings.js";

export const firstEn: FirstStrings = {
  appeared: "Feedback",
  close: "Close",
  back: "Back",
  next: "Next",
  send: "Send",
  skip: "Skip",
  later: "Ask me later",
  progress: "Question {n} of {total}",
  test: "Test",
  preview: "Preview",
  newTab: "opens in a new tab",
  nps: { low: "Not at all likely", high: "Extremely likely" },
  saving: "Saving your answer…",
  thanks: "Thank you. We read every answer.",
  savedOffline: "Saved. It will be sent when you are back online.",
  keepPage: "Please keep this page open. It will be sent when you are back online.",
  notSaved: "Your answer could not be saved.",
  noRoom: "There is no room left for it.",
};
