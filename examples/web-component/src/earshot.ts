import { createEarshot } from "earshot";

export const earshot = createEarshot({
  collector: "/v1/batch",
  test: false,
  // A demo may ask often. A page of yours leaves both out: one prompt a visit, then a week of quiet.
  limits: { quiet: "0s", perSession: 20 },
  touchpoints: [
    {
      id: "chapter-liked",
      stage: "use",
      presentation: { as: "inline" },
      frequency: { show: "always", cooldown: { answered: "0s", dismissed: "0s", ignored: "0s" } },
      questions: [{ id: "liked", type: "rating", style: "stars", text: "How did you like this chapter?" }],
      endings: [{ text: "Thank you. On to the next!" }],
    },
    {
      id: "first-chapter",
      stage: "use",
      triggers: [{ on: "event", name: "chapter_finished", delay: "1s" }],
      questions: [{ id: "nps", type: "nps", text: "How likely are you to recommend this book?" }],
      endings: [{ text: "Thank you. The author reads every answer." }],
    },
  ],
});
