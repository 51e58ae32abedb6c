import type { QuestionProps } from "../../kit/kind.js";
import { Title } from "../../Title.js";

/** Something said, nothing asked. */
export function Statement({ question }: QuestionProps<"statement">) {
  return (
    <div class="step statement" tabIndex={-1}>
      <Title question={question} />
    </div>
  );
}
