import { render } from "preact";
import type { Question } from "../src/model/question.js";
import type { Look } from "../src/ports.js";
import type { QuestionProps } from "./kit/kind.js";
import type { Kit } from "./kit/kit.js";

/**
 * Draws the first question where nobody sees it, when the browser has nothing else to do. What runs for the first time
 * runs at a third of its speed: so it does before somebody waits for it.
 */
export function rehearse({ touchpoint }: Look, { kindOf, t }: Kit): void {
  window.requestIdleCallback?.(() => {
    const question = touchpoint.questions[0] as Question;
    const { Widget } = kindOf(question);
    // Nobody will answer it.
    const props = { question, t, beside: {} } as QuestionProps<never>;
    render(<Widget {...props} />, document.createElement("div"));
  });
}
