import type { Prompt } from "../src/model/prompt.js";
import type { CloseReason } from "../src/model/wire.js";
import type { Conversation } from "./conversation/create-conversation.js";
import { Ending } from "./ending/Ending.js";
import { writingDirection } from "./host/writing-direction.js";
import { widgetFor } from "./questions/widget-for.js";
import type { Strings } from "./strings.js";
import { Icon } from "./theme/Icon.js";

export interface ViewProps {
  readonly prompt: Prompt;
  readonly conversation: Conversation;
  /** For screen readers. They speak of changes only: the region has to be there, empty, before. */
  readonly announcement: string;
  readonly onLeave: (how: CloseReason) => void;
  readonly t: Strings;
}

/** All there is of a prompt, drawn from the scene. */
export function View({ prompt, conversation, announcement, onLeave, t }: ViewProps) {
  const scene = conversation.scene();
  const Widget = scene.is === "asking" && widgetFor(scene.question);
  const backable = scene.is === "asking" && !scene.first;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    onLeave("escaped");
  }

  return (
    <>
      <div class="hidden" role="status">
        {announcement}
      </div>
      {/* In the top layer no z-index of the page is above it; where there are no popovers it is merely fixed. */}
      <div
        class="panel"
        part="panel"
        popover="manual"
        role="dialog"
        aria-labelledby="title"
        lang={prompt.locale}
        dir={writingDirection(prompt.locale)}
        data-position={prompt.touchpoint.presentation.position}
        onKeyDown={onKeyDown}
      >
        {Widget && scene.is === "asking" && (
          <Widget key={scene.question.id} {...scene} onDraft={conversation.draft} onAnswer={conversation.say} t={t} />
        )}
        {scene.is === "ending" && <Ending {...scene} t={t} />}
        {backable && (
          <button type="button" class="back" part="back" onClick={conversation.back}>
            <Icon name="back" />
            {t.back}
          </button>
        )}
        {prompt.test && <div class="badge">{t.test}</div>}
        <button type="button" class="close" part="close" aria-label={t.close} onClick={() => onLeave("closed")}>
          <Icon name="close" />
        </button>
      </div>
    </>
  );
}
