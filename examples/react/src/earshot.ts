import type { EarshotOptions } from "earshot";

/** Where answers go, and the moments at which this app asks. */
export const options: EarshotOptions = {
  collector: "/v1/batch",
  test: false,
  // A demo may ask often. An app of yours leaves both out: one prompt a visit, then a week of quiet.
  limits: { quiet: "0s", perSession: 20 },
  touchpoints: [
    {
      id: "week-planned",
      stage: "use",
      triggers: [{ on: "event", name: "week_planned", delay: "1s" }],
      audience: { "user.plan": "family" },
      questions: [
        { id: "easy", type: "ces", text: "Plate made it easy to plan the week." },
        { id: "why", type: "text", text: "What got in the way?", if: { "bucket.easy": "difficult" } },
      ],
      endings: [{ text: "Thank you. Enjoy your dinners!" }],
    },
    {
      id: "recipe-helpful",
      stage: "use",
      presentation: { as: "inline" },
      questions: [{ id: "clear", type: "csat", style: "thumbs", text: "Is this recipe clear?" }],
      endings: [{ text: "Thank you, the cook will hear of it." }],
    },
  ],
};
