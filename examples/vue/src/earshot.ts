import type { EarshotOptions } from "earshot";

/** Where answers go, and the moments at which this app asks. */
export const options: EarshotOptions = {
  collector: "/v1/batch",
  test: false,
  // A demo may ask often. An app of yours leaves both out: one prompt a visit, then a week of quiet.
  limits: { quiet: "0s", perSession: 20 },
  touchpoints: [
    {
      id: "first-listing",
      stage: "onboarding",
      triggers: [{ on: "event", name: "listing_published", delay: "1s" }],
      questions: [
        { id: "easy", type: "ces", text: "It was easy to put something up for sale." },
        { id: "why", type: "text", text: "What got in the way?", if: { "bucket.easy": "difficult" } },
      ],
      endings: [{ text: "Thank you. Good luck with it!" }],
    },
    {
      id: "advice-helpful",
      stage: "support",
      presentation: { as: "inline" },
      questions: [{ id: "helpful", type: "csat", style: "thumbs", text: "Does this help?" }],
      endings: [{ text: "Thank you. We read every answer." }],
    },
  ],
};
