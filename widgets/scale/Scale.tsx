import type { TargetedKeyboardEvent } from "preact";
import type { QuestionProps } from "../questions/question-props.js";
import { Icon } from "../theme/Icon.js";
import { readKey } from "./read-key.js";

export interface ScaleProps extends QuestionProps<"nps" | "csat" | "ces"> {
  /** Lowest and highest value. */
  readonly range: readonly [number, number];
  /** What the values look like; the numbers themselves unless told. */
  readonly icons?: readonly `M${string}`[];
  /** What the values are called, where their look is not a name. */
  readonly names?: readonly string[];
}

/**
 * Numbers as native radios. Nothing chosen is no radio checked, not a zero: 0 is an answer like any other.
 *
 * We read the keys ourselves: left to the browser, an arrow key is a click as well, and Space says nothing on a radio
 * that is checked already.
 */
export function Scale({ question, draft, range, icons, names, onDraft, onAnswer, t }: ScaleProps) {
  const { type, text, low = t[type].low, high = t[type].high } = question;
  const [from, to] = range;

  function onKeyDown(event: TargetedKeyboardEvent<HTMLFieldSetElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, currentTarget: group, target } = event;
    const { typed = "" } = group.dataset;
    const current = Number((target as HTMLInputElement).value);
    const meaning = readKey(key, current, typed, range, group.matches("[dir=rtl] *"));
    if (!meaning) return;

    event.preventDefault();
    group.dataset.typed = /\d/.test(key) ? key : "";
    if (!meaning.chosen) {
      onDraft(meaning.value);
      (group.elements[meaning.value - from] as HTMLInputElement).focus();
    } else if (!event.repeat) {
      // A key held down must not answer the next question as well.
      onAnswer(meaning.value, event.isTrusted);
    }
  }

  return (
    <fieldset class={`step ${type}`} onKeyDown={onKeyDown}>
      <legend id="title" class="title" part="question">
        {text}
      </legend>
      <div class="options">
        {Array.from({ length: to - from + 1 }, (_, i) => (
          <label class="option" part="option">
            <input
              type="radio"
              name="scale"
              value={from + i}
              checked={from + i === draft}
              aria-label={names && `${from + i}: ${names[i]}`}
              aria-describedby={i ? (from + i < to ? undefined : "high") : "low"}
              onClick={(event) => onAnswer(from + i, event.isTrusted)}
            />
            <span class="face">{icons?.[i] ? <Icon name={icons[i]} /> : from + i}</span>
          </label>
        ))}
      </div>
      <div class="ends">
        <span id="low">{low}</span>
        <span id="high">{high}</span>
      </div>
    </fieldset>
  );
}
