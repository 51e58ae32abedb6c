import { useEffect, useMemo, useState } from "preact/hooks";
import { check } from "../../../../src/check/check.js";
import type { WireRecord } from "../../../../src/model/wire.js";
import { configOf } from "../document/config-of.js";
import { readLoosely } from "../document/read-loosely.js";
import { Segments } from "../parts/Segments.js";
import { Simulate } from "../simulate/Simulate.js";
import { toFragment } from "../state/share-link.js";
import type { Scene, State, View } from "../state/state.js";
import { Bar } from "./Bar.js";
import { FactNames } from "./FactNames.js";
import { Preview } from "./Preview.js";
import { Writing } from "./Writing.js";

/** The file, the prompt, and who would be asked: three looks at one state. */
export function App({ state: first }: { readonly state: State }) {
  const [state, setState] = useState(first);
  const [tab, setTab] = useState("write");
  const [records, setRecords] = useState<readonly WireRecord[]>([]);
  const { text, chosen, view, scene } = state;

  const value = useMemo(() => readLoosely(text), [text]);
  const config = useMemo(() => configOf(value), [value]);
  const findings = useMemo(() => check(text, { now: scene.now }), [text, scene.now]);
  const place = Math.min(chosen, Math.max(0, (config?.touchpoints.length ?? 0) - 1));

  const change = (next: Partial<State>) => setState((before) => ({ ...before, ...next }));
  const write = (next: string) => change({ text: next });
  const look = (next: Partial<View>) => setState((before) => ({ ...before, view: { ...before.view, ...next } }));
  const set = (next: Partial<Scene>) => setState((before) => ({ ...before, scene: { ...before.scene, ...next } }));
  useAddress(state);

  return (
    <div class="bench" data-tab={tab}>
      <Bar state={state} onText={(next) => change({ text: next, chosen: 0 })} />
      <div class="tabs">
        <Segments
          label="Part of the workbench"
          name="tab"
          value={tab}
          options={[
            ["write", "Touchpoints"],
            ["look", "Page"],
            ["simulate", "Simulate"],
          ]}
          onChoose={setTab}
        />
      </div>
      <Writing
        {...{ text, value, config, findings }}
        chosen={place}
        onChoose={(next) => change({ chosen: next })}
        onChange={write}
      />
      <Preview config={config} chosen={place} {...{ view, scene, records }} onView={look} onRecords={setRecords} />
      <aside class="column simulate" aria-label="Simulate">
        <h2 class="hidden">Simulate</h2>
        <Simulate config={config} chosen={place} scene={scene} onChange={set} />
      </aside>
      <FactNames />
    </div>
  );
}

const PAUSE_MS = 300;

/** Keeps the address a link to what is on the page. */
function useAddress(state: State): void {
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(async () => {
      const fragment = await toFragment(state);
      if (!stale) history.replaceState(null, "", fragment);
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [state]);
}
