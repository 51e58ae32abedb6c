import { createEarshot } from "earshot";

const earshot = createEarshot({
  collector: "/v1/batch",
  test: false,
  // Staff are here all day, customers are not: the visit is no measure, a month is.
  limits: { quiet: "0s", perSession: 20, groups: { pulse: { max: 1, per: "30d" } } },
  touchpoints: [
    {
      id: "workplace",
      respondent: "employee",
      stage: "use",
      triggers: [{ on: "event", name: "shift_closed", delay: "1s" }],
      frequency: { show: "always", groups: ["pulse"] },
      questions: [
        { id: "nps", type: "nps", text: "How likely are you to recommend working here?" },
        { id: "why", type: "text", text: "What is the main reason? Please name nobody." },
      ],
      endings: [{ text: "Thank you. The team sees scores and words, and never whose they are." }],
    },
  ],
});

// Nobody is identified here: an honest answer to an employer has no name on it.
document.querySelector("#close-shift")?.addEventListener("click", () => {
  document.querySelector("[role=status]")?.replaceChildren("Closed. Get home well.");
  earshot.track("shift_closed");
});
