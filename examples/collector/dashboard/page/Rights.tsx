import { curlOf } from "../words/curl-of.js";
import { CopyText } from "./CopyText.js";

/** What somebody may ask for. It takes a key, which this page doesn't keep: a browser's session erases nobody. */
export function Rights({ id }: { id: string }) {
  return (
    <details class="rights">
      <summary>Give them their records, or erase them</summary>
      <p class="note">
        Both take a read key that may manage, as <code>$KEY</code>, so they are done in a terminal; what is erased is
        gone for good.
      </p>
      <CopyText name="Export" text={curlOf("GET", location.origin, id)} />
      <CopyText name="Erase" text={curlOf("DELETE", location.origin, id)} />
    </details>
  );
}
