import { createEarshot } from "earshot";

/** All that this app does about feedback: where answers go, and the moments at which it asks. */
export const earshot = createEarshot({
  collector: import.meta.env.VITE_COLLECTOR ?? "/v1/batch",
  test: false,
  // A demo may ask often. An app of yours leaves both out: one prompt a visit, then a week of quiet.
  limits: { quiet: "0s", perSession: 20 },
  theme: { accent: "#3d5afe", font: "inherit" },
  touchpoints: [
    {
      id: "third-task",
      stage: "onboarding",
      triggers: [{ on: "event", name: "task_done", where: { "event.doneToday": { gte: 3 } }, delay: "1s" }],
      questions: [
        { id: "start", type: "csat", text: "Three done. How do you like Evenly so far?" },
        { id: "why", type: "text", text: "What got in your way?", if: { "answer.start": { lte: 3 } } },
      ],
      endings: [{ text: "Thank you. On to the next one." }],
    },
    {
      id: "looking-back",
      stage: "use",
      triggers: [{ on: "route", delay: "2s" }],
      audience: { "page.path": "/done" },
      questions: [{ id: "effort", type: "ces", text: "Evenly makes it easy to see what I got done." }],
      endings: [{ text: "Thank you. We read every answer." }],
    },
    {
      id: "open-ear",
      stage: "use",
      triggers: [{ on: "manual" }],
      frequency: { show: "always", cooldown: { answered: "0s", dismissed: "0s", ignored: "0s" } },
      questions: [{ id: "comment", type: "text", text: "What should we know?" }],
      endings: [{ text: "Thank you. A person will read this." }],
    },
  ],
});
