import { CheckField, SelectField, TextField } from "../parts/fields.js";
import { Segments } from "../parts/Segments.js";
import type { Scene } from "../state/state.js";

export interface SceneProps {
  readonly scene: Scene;
  readonly onChange: (change: Partial<Scene>) => void;
}

/** Who it is, and on which page. */
export function VisitorFields({ scene, onChange }: SceneProps) {
  const { address, user, device, locale, consent, test, visible } = scene;
  return (
    <div class="stack">
      <TextField label="Address of the page" value={address} onInput={(next) => onChange({ address: next })} />
      <Segments
        label="Device"
        name="device"
        value={device}
        options={[
          ["desktop", "Desktop"],
          ["tablet", "Tablet"],
          ["mobile", "Mobile"],
        ]}
        onChoose={(next) => onChange({ device: next })}
      />
      <div class="pair">
        <TextField
          label="User id"
          placeholder="nobody known"
          value={user}
          onInput={(next) => onChange({ user: next })}
        />
        <TextField label="Locale" value={locale} onInput={(next) => onChange({ locale: next })} />
      </div>
      <SelectField
        label="Consent"
        value={consent}
        options={[
          ["", "As the file says"],
          ["granted", "Granted"],
          ["pending", "Pending"],
          ["denied", "Denied"],
        ]}
        onChoose={(next) => onChange({ consent: next as Scene["consent"] })}
      />
      <CheckField label="The page is in view" checked={visible} onCheck={(next) => onChange({ visible: next })} />
      <CheckField label="Answers are tests here" checked={test} onCheck={(next) => onChange({ test: next })} />
    </div>
  );
}
