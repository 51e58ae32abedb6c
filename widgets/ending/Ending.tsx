import type { EndingScene } from "../conversation/scene.js";
import type { Strings } from "../strings.js";
import { Icon } from "../theme/Icon.js";
import { detailOf } from "./detail-of.js";
import { safeHref } from "./safe-href.js";

/** What became of the answer, and then the team's own words: thanks are only said for what is safe. */
export function Ending({ ending, receipt, t }: Omit<EndingScene, "is"> & { t: Strings }) {
  const lost = receipt.stored === "none";
  const href = ending?.link && !lost ? safeHref(ending.link.url) : undefined;
  const detail = detailOf(receipt, t);
  return (
    <div class="step ending" part="ending">
      {!lost && (
        <span class="seal" aria-hidden="true">
          <Icon name="done" />
        </span>
      )}
      <h2 id="title" class="title" part="question" tabIndex={-1}>
        {lost ? t.notSaved : (ending?.text ?? t.thanks)}
      </h2>
      {detail && <p class="detail">{detail}</p>}
      {href && (
        <a class="button primary" part="link" href={href} target="_blank" rel="noopener noreferrer">
          {ending?.link?.text}
        </a>
      )}
    </div>
  );
}
