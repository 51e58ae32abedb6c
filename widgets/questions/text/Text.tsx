import type { QuestionProps } from "../../kit/kind.js";
import { count } from "../../strings/count.js";
import { Title } from "../../Title.js";
import { clipToLength } from "./clip-to-length.js";

const MAX_LENGTH = 2000;

/** As tall as what is in it; the style sheet says where that ends. */
function grow(area: HTMLTextAreaElement | null): void {
  if (!area) return;
  area.style.height = "auto";
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}

/** A comment in one's own words. */
export function Text({ question, draft, invalid, onDraft, onSend, t }: QuestionProps<"text">) {
  const text = typeof draft === "string" ? draft : "";
  const maxLength = question.maxLength ?? MAX_LENGTH;
  const remaining = maxLength - Array.from(text).length;
  const near = remaining <= Math.max(20, maxLength / 10);

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

  return (
    <div class="step comment">
      <label for="comment">
        <Title question={question} />
      </label>
      <textarea
        id="comment"
        class="field"
        part="input"
        // On touch screens a keyboard would jump up that nobody asked for.
        data-enter={matchMedia("(pointer: coarse)").matches ? undefined : ""}
        rows={3}
        value={text}
        placeholder={question.placeholder ?? t.placeholder}
        aria-describedby={invalid ? "wrong" : "remaining"}
        aria-invalid={invalid}
        aria-required={question.required}
        ref={grow}
        onInput={type}
        onCompositionEnd={type}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.repeat) return;
          event.preventDefault();
          onSend(event.isTrusted);
        }}
      />
      <span id="remaining" class="remaining">
        {near && count(t, t.charactersLeft, remaining)}
      </span>
    </div>
  );
}
