import type { ComponentChildren, TargetedKeyboardEvent } from "preact";
import type { QuestionProps } from "../kit/kind.js";
import { Title } from "../Title.js";
import { readKey } from "./read-key.js";

/** One value to choose, and what it looks like. */
export interface Step {
  readonly value: number | string;
  readonly face: ComponentChildren;
  /** What it is called, where its look is not a name. */
  readonly name?: string;
}

export interface ScaleProps
  extends Pick<QuestionProps<"nps" | "csat" | "ces" | "rating" | "emotion">, "question" | "draft" | "invalid"> {
  readonly steps: readonly Step[];
  /** A class; the type of the question unless told. */
  readonly look?: string;
  /** The number that is typed for the first step. */
  readonly from?: number;
  readonly low?: string | undefined;
  readonly high?: string | undefined;
  readonly onDraft: (value: number | string) => void;
  readonly onAnswer: (value: number | string, trusted: boolean) => void;
}

/**
 * Values in a row, as native radios. Nothing chosen is no radio checked, not a zero: 0 is an answer like any other.
 *
 * We read the keys ourselves: left to the browser, an arrow key is a click as well, and Space says nothing on a radio
 * that is checked already.
 */
export function Scale(props: ScaleProps) {
  const { question, draft, invalid, steps, look = question.type, from = 1, low, high, onDraft, onAnswer } = props;
  const last = steps.length - 1;
  const said = (at: number, trusted: boolean) => onAnswer((steps[at] as Step).value, trusted);

  function onKeyDown(event: TargetedKeyboardEvent<HTMLFieldSetElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, currentTarget: group, target } = event;
    const { typed = "" } = group.dataset;
    const radios = [...group.elements];
    const current = from + radios.indexOf(target as Element);
    const meaning = readKey(key, current, typed, [from, from + last], group.matches("[dir=rtl] *"));
    if (!meaning) return;

    event.preventDefault();
    group.dataset.typed = /\d/.test(key) ? key : "";
    const at = meaning.value - from;
    if (!meaning.chosen) {
      onDraft((steps[at] as Step).value);
      (radios[at] as HTMLInputElement).focus();
    } else if (!event.repeat) {
      // A key held down must not answer the next question as well.
      said(at, event.isTrusted);
    }
  }

  return (
    <fieldset
      class={`step ${look}`}
      aria-describedby={invalid ? "wrong" : undefined}
      onKeyDown={onKeyDown}
      style={{ "--row": steps.length > 7 ? Math.ceil(steps.length / 2) : steps.length }}
    >
      <legend>
        <Title question={question} />
      </legend>
      <div class="options">
        {steps.map(({ value, face, name }, i) => (
          <label key={value} class="option" part="option">
            <input
              type="radio"
              name="scale"
              value={value}
              checked={value === draft}
              aria-label={name}
              aria-describedby={i ? (i < last ? undefined : high && "high") : low && "low"}
              // The second click of a double click was meant for the question before.
              onClick={(event) => event.detail > 1 || said(i, event.isTrusted)}
            />
            <span class="face">{face}</span>
          </label>
        ))}
      </div>
      {(low || high) && (
        <div class="ends">
          <span id="low">{low}</span>
          <span id="high">{high}</span>
        </div>
      )}
    </fieldset>
  );
}
