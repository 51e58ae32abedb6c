import { createEarshot } from "earshot";

const earshot = createEarshot({
  collector: "/v1/batch",
  test: false,
  touchpoints: [
    {
      id: "unboxing",
      stage: "onboarding",
      triggers: [{ on: "link" }],
      // Whoever follows a link wants to be asked, however often the e-mails come.
      frequency: { show: "always", cooldown: { answered: "0s", dismissed: "0s", ignored: "0s" } },
      presentation: { position: "center", later: false },
      questions: [
        { id: "nps", type: "nps", text: "How likely are you to recommend us?" },
        { id: "why", type: "text", text: "What is the main reason for your score?" },
      ],
      endings: [{ text: "Thank you. We read every answer." }],
    },
  ],
});

// For those who came without a link, or closed the prompt and think again.
document.querySelector("#ask")?.addEventListener("click", () => earshot.ask("unboxing"));
