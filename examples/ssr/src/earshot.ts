import type { EarshotOptions } from "earshot";

/** Where answers go, and the moments at which this app asks. */
export const options: EarshotOptions = {
  collector: "/v1/batch",
  test: false,
  // A demo may ask often. An app of yours leaves both out: one prompt a visit, then a week of quiet.
  limits: { quiet: "0s", perSession: 20 },
  touchpoints: [
    {
      id: "article-helpful",
      stage: "support",
      presentation: { as: "inline" },
      questions: [{ id: "helpful", type: "csat", style: "thumbs", text: "Was this helpful?" }],
      endings: [{ text: "Thank you. We read every answer." }],
    },
    {
      id: "case-opened",
      stage: "support",
      triggers: [{ on: "event", name: "case_opened", delay: "1s" }],
      questions: [{ id: "easy", type: "ces", text: "It was easy to reach us." }],
      endings: [{ text: "Thank you. You hear from us within a day." }],
    },
  ],
};
