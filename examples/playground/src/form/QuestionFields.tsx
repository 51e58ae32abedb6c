import { freeId } from "./free-id.js";
import type { PartProps } from "./part-props.js";
import { QuestionCard } from "./QuestionCard.js";
import { questionKinds } from "./question-kinds.js";
import { listAt, textAt } from "./read.js";

/** What is asked, in its order. */
export function QuestionFields({ value, at, edits }: PartProps) {
  const questions = listAt(value, at);
  return (
    <div class="stack">
      {questions.map((_, i) => (
        <QuestionCard
          key={i}
          value={value}
          at={[...at, i]}
          edits={edits}
          of={questions.length}
          before={i > 0 ? textAt(value, [...at, i - 1, "id"]) : undefined}
        />
      ))}
      <label class="field">
        <span class="hidden">Add a question</span>
        <select
          value=""
          onChange={({ currentTarget }) => {
            const type = currentTarget.value as keyof typeof questionKinds;
            const { text, begins } = questionKinds[type];
            edits.set([...at, questions.length], { id: freeId(type, questions), type, text, ...begins });
            currentTarget.value = "";
          }}
        >
          <option value="">Add a question …</option>
          {Object.entries(questionKinds).map(([type, { name }]) => (
            <option key={type} value={type}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
