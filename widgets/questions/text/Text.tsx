import type { QuestionProps } from "../question-props.js";
import { clipToLength } from "./clip-to-length.js";

const MAX_LENGTH = 2000;

/** As tall as what is in it; the style sheet says where that ends. */
function grow(area: HTMLTextAreaElement | null): void {
  if (!area) return;
  area.style.height = "auto";
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}

/** A comment. Left empty it is passed over, unless it is all there would be to send. */
export function Text({ question, draft, first, last, onDraft, onAnswer, t }: QuestionProps<"text">) {
  const text = typeof draft === "string" ? draft : "";
  const maxLength = question.maxLength ?? MAX_LENGTH;
  const remaining = maxLength - Array.from(text).length;
  const empty = text.trim() === "";
  let field: HTMLTextAreaElement | null = null;

  function type(event: Event & { currentTarget: HTMLTextAreaElement; isComposing?: boolean }): void {
    const area = event.currentTarget;
    // What an input method is still composing may be longer than what it comes to.
    const kept = event.isComposing ? area.value : clipToLength(area.value, area.selectionStart, maxLength);
    if (kept !== area.value) {
      const caret = area.selectionStart - (area.value.length - kept.length);
      area.value = kept;
      area.setSelectionRange(caret, caret);
    }
    grow(area);
    onDraft(kept);
  }

  function send(event: Event): void {
    if (empty && first && last) field?.focus();
    else onAnswer(empty ? "" : text, event.isTrusted);
  }

  return (
    <div class="step comment" tabIndex={-1}>
      <label id="title" class="title" part="question" for="comment">
        {question.text}
      </label>
      <textarea
        id="comment"
        part="input"
        rows={3}
        value={text}
        placeholder={question.placeholder ?? t.placeholder}
        aria-describedby="remaining"
        ref={(area) => {
          field = area;
          grow(area);
        }}
        onInput={type}
        onCompositionEnd={type}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.repeat) return;
          event.preventDefault();
          send(event);
        }}
      />
      <span id="remaining" class="remaining">
        {remaining <= Math.max(20, maxLength / 10) && t.charactersLeft(remaining)}
      </span>
      <button type="button" class={empty ? "button" : "button primary"} part="send" onClick={send}>
        {empty && !first ? t.skip : last ? t.send : t.next}
      </button>
    </div>
  );
}
