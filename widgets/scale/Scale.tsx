import { Component, type ComponentChildren, type TargetedKeyboardEvent } from "preact";
import type { QuestionProps } from "../questions/question-props.js";
import { readKey } from "./read-key.js";

export interface ScaleProps extends QuestionProps<"nps" | "csat" | "ces"> {
  /** Lowest and highest value. */
  readonly range: readonly [number, number];
  /** What a value looks like; the number itself unless told. */
  readonly draw?: (value: number) => ComponentChildren;
  /** What the values are called, where their look is not a name. */
  readonly names?: readonly string[];
}

/**
 * Numbers as native radios. Nothing chosen is no radio checked, not a zero: 0 is an answer like any other.
 *
 * We read the keys ourselves: left to the browser, an arrow key is a click as well, and Space says nothing on a radio
 * that is checked already.
 */
export class Scale extends Component<ScaleProps> {
  private typed = "";

  private readonly onKeyDown = (event: TargetedKeyboardEvent<HTMLFieldSetElement>): void => {
    const { range, onDraft, onAnswer } = this.props;
    const { key, currentTarget, target, repeat, isTrusted } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const rightToLeft = currentTarget.matches("[dir=rtl] *");
    const meaning = readKey(key, Number((target as HTMLInputElement).value), this.typed, range, rightToLeft);
    if (!meaning) return;

    event.preventDefault();
    const { value, chosen } = meaning;
    this.typed = /\d/.test(key) ? key : "";
    if (!chosen) {
      onDraft(value);
      (currentTarget.elements[value - range[0]] as HTMLInputElement).focus();
    } else if (!repeat) {
      // A key held down must not answer the next question as well.
      onAnswer(value, isTrusted);
    }
  };

  override render({ question, draft, range: [from, to], draw, names, onAnswer, t }: ScaleProps) {
    const { type, text, low = t[type].low, high = t[type].high } = question;
    return (
      <fieldset class={`step ${type}`} part="scale" onKeyDown={this.onKeyDown}>
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
              <span class="face">{draw ? draw(from + i) : from + i}</span>
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
}
