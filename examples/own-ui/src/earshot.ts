import { createEarshot } from "earshot";
import { chat } from "./chat.js";

/** What the bakery asks, and when; `chat` draws it. */
export const earshot = createEarshot({
  renderer: chat,
  collector: import.meta.env.VITE_COLLECTOR ?? "/v1/batch",
  test: false,
  // A demo may ask often. A page of yours leaves both out: one prompt a visit, then a week of quiet.
  limits: { quiet: "0s", perSession: 20 },
  touchpoints: [
    {
      id: "ordering",
      stage: "purchase",
      triggers: [{ on: "event", name: "ordered", delay: "1s" }],
      frequency: { show: "always", cooldown: { answered: "0s", dismissed: "0s", ignored: "0s" } },
      questions: [
        { id: "easy", type: "ces", text: "Ordering here was easy. 1 is not at all, 7 is very. What do you say?" },
        { id: "hurdle", type: "text", text: "Oh. What got in your way?", if: { "answer.easy": { lte: 4 } } },
        { id: "wish", type: "text", text: "Good to hear! What shall we bake next?", if: { "answer.easy": { gt: 4 } } },
      ],
      endings: [{ text: "Noted, thank you. See you at seven." }],
    },
    {
      id: "last-loaf",
      stage: "use",
      questions: [
        { id: "liked", type: "csat", style: "thumbs", text: "Was it as you like it?" },
        { id: "wish", type: "text", text: "What would make it better?" },
      ],
    },
  ],
});
