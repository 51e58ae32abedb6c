import type { QuestionProps } from "../../kit/kind.js";
import { Title } from "../../Title.js";

const KINDS = {
  email: { type: "email", autocomplete: "email" },
  phone: { type: "tel", autocomplete: "tel" },
} as const;

/** An address to answer to, and the consent without which it is not taken. */
export function Contact({ question, draft, beside, invalid, onDraft, onSend, t }: QuestionProps<"contact">) {
  const { ask = "email", consent = t.consent } = question;
  const address = typeof draft === "string" ? draft : "";
  const agreed = Boolean(beside.consent);

  return (
    <fieldset class="step contact" aria-describedby={invalid ? "wrong" : undefined}>
      <legend>
        <Title question={question} />
      </legend>
      <input
        class="field"
        part="input"
        {...KINDS[ask]}
        dir="ltr"
        maxLength={320}
        aria-label={t[ask]}
        aria-invalid={invalid}
        placeholder={t[ask]}
        value={address}
        onInput={(event) => onDraft(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.isComposing && !event.repeat) onSend(event.isTrusted);
        }}
      />
      <div class="rows">
        <label class="row" part="option">
          <input
            type="checkbox"
            checked={agreed}
            onClick={() => onDraft(address, { consent: agreed ? "" : consent })}
          />
          <span>{consent}</span>
        </label>
      </div>
    </fieldset>
  );
}
