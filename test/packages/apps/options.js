const frequency = { show: "always", cooldown: { answered: "0s", dismissed: "0s", ignored: "0s" } };

export const options = {
  collector: "/v1/batch",
  limits: { quiet: "0s", perSession: 20 },
  touchpoints: [
    {
      id: "buying",
      frequency,
      triggers: [{ on: "event", name: "bought" }],
      questions: [{ id: "nps", type: "nps", text: "Would you recommend us?" }],
    },
    {
      id: "page",
      frequency,
      presentation: { as: "inline" },
      questions: [{ id: "helpful", type: "csat", style: "thumbs", text: "Was this helpful?" }],
    },
  ],
};
