import { valueAt } from "../../../../src/check/value-at.js";
import { SelectField, TextField } from "../parts/fields.js";
import { Section } from "../parts/Section.js";
import { ConditionFields } from "./ConditionFields.js";
import { EndingFields } from "./EndingFields.js";
import { createEdits } from "./edits.js";
import { FrequencyFields } from "./FrequencyFields.js";
import { LookFields } from "./LookFields.js";
import { QuestionFields } from "./QuestionFields.js";
import { asText, listAt, textAt } from "./read.js";
import { TriggerFields } from "./TriggerFields.js";

export interface FormProps {
  readonly text: string;
  /** What it says. */
  readonly value: unknown;
  /** Place of the touchpoint. */
  readonly chosen: number;
  readonly onChange: (text: string) => void;
}

/** One touchpoint as a form. What the form has no field for stays in the file as it is. */
export function Form({ text, value, chosen, onChange }: FormProps) {
  const at = ["touchpoints", chosen];
  const part = { value, edits: createEdits(text, onChange) };
  const { edits } = part;
  if (valueAt(value, at) === undefined) return <p class="empty">There is no touchpoint yet.</p>;

  return (
    <div class="form">
      <Section title="What it is">
        <div class="pair">
          <TextField
            label="Id"
            code
            value={textAt(value, [...at, "id"])}
            onInput={(id) => edits.set([...at, "id"], id)}
          />
          <TextField
            label="Stage of the journey"
            placeholder="use"
            list="stages"
            value={textAt(value, [...at, "stage"])}
            onInput={(stage) => edits.set([...at, "stage"], asText(stage))}
          />
        </div>
        <SelectField
          label="Enabled"
          value={textAt(value, [...at, "enabled"])}
          options={[
            ["", "On (default)"],
            ["true", "On"],
            ["test", "Draft, on test pages only"],
            ["false", "Off"],
          ]}
          onChoose={(next) => edits.set([...at, "enabled"], ENABLED[next] ?? undefined)}
        />
      </Section>
      <Section title="Questions" note={String(listAt(value, [...at, "questions"]).length)}>
        <QuestionFields {...part} at={[...at, "questions"]} />
      </Section>
      <Section title="When" note={String(listAt(value, [...at, "triggers"]).length)}>
        <TriggerFields {...part} at={[...at, "triggers"]} />
      </Section>
      <Section title="For whom">
        <ConditionFields {...part} at={[...at, "audience"]} of="the audience" usual="user.plan" />
      </Section>
      <Section title="How often" open={false}>
        <FrequencyFields {...part} at={at} />
      </Section>
      <Section title="Look" open={false}>
        <LookFields {...part} at={at} />
      </Section>
      <Section title="Endings" note={String(listAt(value, [...at, "endings"]).length)} open={false}>
        <EndingFields {...part} at={[...at, "endings"]} first={textAt(value, [...at, "questions", 0, "id"])} />
      </Section>
    </div>
  );
}

const ENABLED: Readonly<Record<string, boolean | "test">> = { true: true, false: false, test: "test" };
