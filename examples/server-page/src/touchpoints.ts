import type { TouchpointsConfig } from "earshot";

export const touchpoints: TouchpointsConfig = {
  test: false,
  touchpoints: [
    {
      id: "commenting",
      stage: "advocacy",
      triggers: [{ on: "event", name: "comment_posted", delay: "1s" }],
      questions: [
        { id: "easy", type: "ces", text: "It was easy to leave a comment." },
        { id: "why", type: "text", text: "What got in the way?", if: { "bucket.easy": "difficult" } },
      ],
      endings: [{ text: "Thank you. We read every answer." }],
    },
  ],
};
