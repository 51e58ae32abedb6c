import type { EndingScene } from "../../src/model/conversation.js";
import type { Words } from "../strings/words.js";
import { Icon } from "../theme/Icon.js";
import { detailOf } from "./detail-of.js";

/** What became of the answer, and then the team's own words: thanks are only said for what is safe. */
export function Ending({ ending, receipt, t }: Omit<EndingScene, "is"> & { t: Words }) {
  const safe = receipt && receipt.stored !== "none";
  const thanks = ending?.text ?? t.thanks;
  const detail = receipt && detailOf(receipt, t);
  const link = safe && ending?.link;
  return (
    <div key={safe} class="step ending">
      {safe && (
        <span class="seal">
          <Icon name="done" />
        </span>
      )}
      <h2 id="title" class="title" part="question" tabIndex={-1}>
        {safe ? thanks : receipt ? t.notSaved : t.saving}
      </h2>
      {detail && <p class="detail">{detail}</p>}
      {link && (
        <a class="button primary" part="link" href={link.url} target="_blank" rel="noreferrer">
          {link.text}
          <span class="hidden"> ({t.newTab})</span>
        </a>
      )}
    </div>
  );
}
