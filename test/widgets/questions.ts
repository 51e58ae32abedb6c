import type { CesQuestion, CsatQuestion, NpsQuestion, TextQuestion } from "../../src/model/question.js";

export const nps: NpsQuestion = { id: "recommend", type: "nps", text: "Would you recommend us?" };
export const csat: CsatQuestion = { id: "satisfied", type: "csat", text: "How satisfied are you?" };
export const ces: CesQuestion = { id: "easy", type: "ces", text: "It was easy to check out." };
export const text: TextQuestion = { id: "why", type: "text", text: "What is the reason?" };
