import type { TargetedEvent, TargetedKeyboardEvent } from "preact";
import type { QuestionProps } from "../../kit/kind.js";
import { readKey } from "../../scale/read-key.js";
import { Title } from "../../Title.js";
import { chosenIn } from "./chosen-in.js";
import { OTHER } from "./other.js";

/** One option, or several, as native radios or check boxes. One that needs no more words is said at once. */
export function Choice({ question, draft, beside, invalid, onDraft, onAnswer, onSend, t }: QuestionProps<"choice">) {
  const { multiple = false } = question;
  const options = [...question.options, ...(question.other ? [{ id: OTHER, text: t.other }] : [])];
  const chosen = chosenIn(draft);

  function choose(id: string, trusted: boolean): void {
    if (multiple) {
      const next = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
      onDraft(options.map((option) => option.id).filter((each) => next.includes(each)));
    } else if (id === OTHER) onDraft(id);
    else onAnswer(id, trusted);
  }

  function onKeyDown(event: TargetedKeyboardEvent<HTMLFieldSetElement>): void {
    const { key, currentTarget: group, target } = event;
    const boxes = [...group.querySelectorAll<HTMLInputElement>("[name=choice]")];
    const at = boxes.indexOf(target as HTMLInputElement);
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (multiple) {
      if (key !== "Enter") return;
      event.preventDefault();
      if (!event.repeat) onSend(event.isTrusted);
      return;
    }
    // Left to the browser, an arrow key is a click as well.
    const meaning = readKey(key, at + 1, "", [1, Math.min(9, boxes.length)], group.matches("[dir=rtl] *"));
    if (!meaning) return;
    event.preventDefault();
    const { id } = options[meaning.value - 1] as { id: string };
    if (meaning.chosen) {
      if (!event.repeat) choose(id, event.isTrusted);
    } else {
      onDraft(id);
      boxes[meaning.value - 1]?.focus();
    }
  }

  return (
    <fieldset
      class="step choice"
      aria-describedby={invalid ? "wrong" : multiple ? "several" : undefined}
      onKeyDown={onKeyDown}
    >
      <legend>
        <Title question={question} />
      </legend>
      {multiple && (
        <p id="several" class="note">
          {t.several}
        </p>
      )}
      <div class="rows">
        {options.map(({ id, text }) => (
          <label key={id} class="row" part="option">
            <input
              type={multiple ? "checkbox" : "radio"}
              name="choice"
              value={id}
              checked={chosen.includes(id)}
              onClick={(event: TargetedEvent<HTMLInputElement, MouseEvent>) => {
                if (multiple || event.detail < 2) choose(id, event.isTrusted);
              }}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
      {chosen.includes(OTHER) && (
        <input
          class="field"
          part="input"
          type="text"
          maxLength={500}
          aria-label={t.otherHint}
          placeholder={t.otherHint}
          value={beside.other ?? ""}
          onInput={(event) => onDraft(draft ?? OTHER, { other: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.isComposing && !event.repeat) onSend(event.isTrusted);
          }}
        />
      )}
    </fieldset>
  );
}
