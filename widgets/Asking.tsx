import type { AskingScene, Conversation } from "../src/model/conversation.js";
import type { Kit } from "./kit/kit.js";
import { Icon } from "./theme/Icon.js";

export interface AskingProps {
  readonly scene: AskingScene;
  readonly conversation: Conversation;
  readonly kit: Kit;
  /** Puts the prompt off to another day; false where it can't be. */
  readonly onLater: false | (() => void);
}

/** One question, and the ways on from it. */
export function Asking({ scene, conversation, kit, onLater }: AskingProps) {
  const { question, draft, beside, empty, skippable, wrong, step, steps } = scene;
  const { t, kindOf } = kit;
  const kind = kindOf(question);
  const first = step === 1;
  const last = step === steps;
  const onward = ("button" in question && question.button) || (last ? t.send : t.next);
  const sends = kind.sends?.(question, draft) || (skippable && empty);
  const idle = empty && question.type !== "statement";

  return (
    <>
      {steps > 1 && (
        <div
          class="progress"
          part="progress"
          role="img"
          aria-label={t.fill(t.progress, step, steps)}
          style={{ "--done": step / steps }}
        />
      )}
      <kind.Widget
        key={question.id}
        {...{ question: question as never, draft, beside, t, invalid: wrong !== undefined }}
        onDraft={conversation.draft}
        onAnswer={conversation.say}
        onSend={conversation.send}
      />
      {wrong && (
        <p id="wrong" class="wrong" part="wrong" role="alert">
          {t.wrong[wrong as keyof typeof t.wrong]}
        </p>
      )}
      {(sends || !first || onLater) && (
        <div class="ways">
          {first ? (
            onLater && (
              <button type="button" class="quiet" part="later" onClick={onLater}>
                {t.later}
              </button>
            )
          ) : (
            <button type="button" class="quiet back" part="back" onClick={conversation.back}>
              <Icon name="back" />
              {t.back}
            </button>
          )}
          {sends && (
            <button
              type="button"
              class={idle ? "button" : "button primary"}
              part="send"
              onClick={(event) => event.detail > 1 || conversation.send(event.isTrusted)}
            >
              {idle && skippable ? t.skip : onward}
            </button>
          )}
        </div>
      )}
    </>
  );
}
