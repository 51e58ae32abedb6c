import { useRef, useState } from "preact/hooks";
import { templates } from "../document/templates.js";
import { toFragment } from "../state/share-link.js";
import type { State } from "../state/state.js";
import { copy } from "./copy.js";
import { download } from "./download.js";
import { ImportDialog } from "./ImportDialog.js";

export interface BarProps {
  readonly state: State;
  /** Another file has taken the place of this one. */
  readonly onText: (text: string) => void;
}

/** Where a file comes from, and where it goes. */
export function Bar({ state, onText }: BarProps) {
  const [said, setSaid] = useState("");
  const [importing, setImporting] = useState(false);
  const file = useRef<HTMLInputElement>(null);

  async function share(): Promise<void> {
    const fragment = await toFragment(state);
    history.replaceState(null, "", fragment);
    const copied = await copy(new URL(fragment, location.href).href);
    setSaid(copied ? "Link copied. Everything is in it; nothing was uploaded." : "The link is in the address bar.");
  }

  return (
    <header class="bar">
      <h1>
        Earshot <span>Playground</span>
      </h1>
      <label class="field start">
        <span class="hidden">Start from a recipe</span>
        <select
          value=""
          onChange={({ currentTarget }) => {
            onText(templates[Number(currentTarget.value)]?.text ?? state.text);
            currentTarget.value = "";
          }}
        >
          <option value="">Start from a recipe …</option>
          {templates.map(({ name }, i) => (
            <option key={name} value={i}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p class="said" role="status">
        {said}
      </p>
      <div class="doings">
        <button type="button" class="quiet" onClick={() => file.current?.click()}>
          Open
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label="Open a file"
          onChange={async ({ currentTarget }) => {
            const [opened] = currentTarget.files ?? [];
            if (opened) onText(await opened.text());
            currentTarget.value = "";
          }}
        />
        <button type="button" class="quiet" onClick={() => setImporting(true)}>
          Import
        </button>
        <button
          type="button"
          class="quiet"
          onClick={async () => setSaid((await copy(state.text)) ? "File copied." : "Your browser doesn’t let us copy.")}
        >
          Copy
        </button>
        <button type="button" class="quiet" onClick={() => download("touchpoints.json", state.text)}>
          Download
        </button>
        <button type="button" class="button primary" onClick={share}>
          Share
        </button>
      </div>
      {importing && <ImportDialog onText={onText} onClose={() => setImporting(false)} />}
    </header>
  );
}
