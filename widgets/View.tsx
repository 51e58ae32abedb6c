import type { Conversation } from "../src/model/conversation.js";
import type { Prompt } from "../src/model/prompt.js";
import type { CloseReason } from "../src/model/wire.js";
import { Asking } from "./Asking.js";
import { Ending } from "./ending/Ending.js";
import { writingDirection } from "./host/writing-direction.js";
import type { Kit } from "./kit/kit.js";
import { Icon } from "./theme/Icon.js";
import { wears } from "./theme/wears.js";

export interface ViewProps {
  readonly prompt: Prompt;
  readonly conversation: Conversation;
  /** For screen readers. They speak of changes only: the region has to be there, empty, before. */
  readonly announcement: string;
  readonly onLeave: (how: CloseReason) => void;
  readonly kit: Kit;
}

/** All there is of a prompt, drawn from the scene. */
export function View({ prompt, conversation, announcement, onLeave, kit }: ViewProps) {
  const { locale, test, preview, touchpoint } = prompt;
  const { as, position } = touchpoint.presentation;
  const t = kit.t;
  const scene = conversation.scene();
  const { tag: Panel, attributes, stays } = kit.frame;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape" || event.isComposing || stays) return;
    event.preventDefault();
    onLeave("escaped");
  }

  return (
    <>
      <div class="hidden" role="status">
        {announcement}
      </div>
      <Panel
        class="panel"
        part="panel"
        {...attributes(onLeave)}
        aria-labelledby="title"
        lang={locale}
        dir={writingDirection(locale)}
        data-as={as}
        data-position={position}
        {...wears(prompt.theme)}
        onKeyDown={onKeyDown}
      >
        {scene.is === "asking" ? (
          <Asking
            {...{ scene, conversation, kit }}
            onLater={touchpoint.presentation.later && !prompt.opened && (() => onLeave("snoozed"))}
          />
        ) : (
          <Ending {...scene} t={t} />
        )}
        {(test || preview) && <div class="badge">{preview ? t.preview : t.test}</div>}
        {!stays && (
          <button type="button" class="close" part="close" aria-label={t.close} onClick={() => onLeave("closed")}>
            <Icon name="close" />
          </button>
        )}
      </Panel>
    </>
  );
}
