import { useMemo, useState } from "preact/hooks";
import type { TouchpointsConfig } from "../../../../src/model/touchpoints-config.js";
import type { WireRecord } from "../../../../src/model/wire.js";
import { languages, nameOf } from "../../../gallery/src/look/languages.js";
import { SelectField } from "../parts/fields.js";
import { Segments } from "../parts/Segments.js";
import { Stage } from "../stage/Stage.js";
import type { Scene, View } from "../state/state.js";
import { Records } from "./Records.js";

export interface PreviewProps {
  readonly config: TouchpointsConfig | undefined;
  readonly chosen: number;
  readonly view: View;
  readonly scene: Scene;
  readonly records: readonly WireRecord[];
  readonly onView: (view: Partial<View>) => void;
  readonly onRecords: (records: readonly WireRecord[]) => void;
}

const PLACES = [
  ["written", "As written"],
  ["popover", "Popover"],
  ["dialog", "Dialog"],
  ["bar", "Bar"],
  ["inline", "Inline"],
  ["tab", "Tab"],
] as const;

/** The prompt as visitors see it, and what comes of answering it. */
export function Preview({ config, chosen, view, scene, records, onView, onRecords }: PreviewProps) {
  const [again, setAgain] = useState(0);
  const { width, ...rest } = view;
  const touchpoint = config?.touchpoints[chosen]?.id;
  const { device, address } = scene;
  const staging = useMemo(
    () => (config && touchpoint ? { config, touchpoint, view: rest, device, address } : undefined),
    [config, touchpoint, view, device, address],
  );

  return (
    <section class="column preview" aria-label="Page">
      <div class="head looks">
        <Segments
          label="Width"
          name="width"
          value={width}
          options={[
            ["320", "320"],
            ["390", "390"],
            ["768", "768"],
            ["full", "Desktop"],
          ]}
          onChoose={(next) => onView({ width: next })}
        />
        <Segments
          label="Scheme"
          name="scheme"
          value={view.scheme}
          options={[
            ["auto", "Auto"],
            ["light", "Light"],
            ["dark", "Dark"],
          ]}
          onChoose={(next) => onView({ scheme: next })}
        />
        <SelectField label="Presentation" value={view.as} options={PLACES} onChoose={(next) => onView({ as: next })} />
        <SelectField
          label="Language"
          value={view.lang}
          options={LANGUAGES}
          onChoose={(next) => onView({ lang: next })}
        />
        <SelectField
          label="Direction"
          value={view.dir}
          options={DIRECTIONS}
          onChoose={(next) => onView({ dir: next })}
        />
        <button type="button" class="button" onClick={() => setAgain(again + 1)}>
          Show again
        </button>
      </div>
      <Stage staging={staging} width={width} again={again} onRecords={onRecords} />
      <Records records={records} />
    </section>
  );
}

const LANGUAGES = languages.map((tag) => [tag, nameOf(tag)] as const);
const DIRECTIONS = [
  ["auto", "By language"],
  ["ltr", "Left to right"],
  ["rtl", "Right to left"],
] as const;
