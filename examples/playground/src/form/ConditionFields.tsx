import { valueAt } from "../../../../src/check/value-at.js";
import { readValue } from "../../../../widgets/inspector/facts/read-value.js";
import { writtenValue } from "../../../../widgets/inspector/facts/written-value.js";
import { SelectField, TextField } from "../parts/fields.js";
import { IconButton } from "../parts/IconButton.js";
import { type ConditionRow, changed, hasMore, operators, rowsOf } from "./condition-rows.js";
import type { PartProps } from "./part-props.js";

export interface ConditionFieldsProps extends PartProps {
  /** What the condition is of, to tell one field from another. */
  readonly of: string;
  /** A fact to begin with. */
  readonly usual: string;
}

/** Facts and what they must be: all of them. */
export function ConditionFields({ value, at, edits, of, usual }: ConditionFieldsProps) {
  const condition = valueAt(value, at);
  const rows = rowsOf(condition);

  function change({ fact, operator }: ConditionRow, to: string | undefined, next: unknown): void {
    const path = [...at, fact];
    edits.set(path, changed(valueAt(value, path), operator, to, next));
  }

  return (
    <div class="stack">
      {rows.map((row, i) => (
        <div class="condition" key={i}>
          <TextField
            bare
            code
            label={`Fact ${i + 1} of ${of}`}
            list="facts"
            value={row.fact}
            onInput={(name) => edits.rename([...at, row.fact], name)}
          />
          <SelectField
            bare
            label={`How ${row.fact} is held against it`}
            value={row.operator}
            options={Object.entries(operators)}
            onChoose={(next) => change(row, next, fitting(next, row.value))}
          />
          <TextField
            bare
            code
            label={`What ${row.fact} is held against`}
            value={shown(row.value)}
            onInput={(typed) => change(row, row.operator, read(row.operator, typed))}
          />
          <IconButton icon="remove" label={`Remove ${row.fact}`} onPress={() => change(row, undefined, undefined)} />
        </div>
      ))}
      {hasMore(condition) && <p class="quiet-text">There is more to it than fits here: see the JSON.</p>}
      <div class="buttons">
        <button type="button" class="button" onClick={() => edits.set([...at, freeName(condition, usual)], "")}>
          Add a condition
        </button>
      </div>
    </div>
  );
}

const isList = (operator: string) => operator === "in" || operator === "nin";

/** A list is shown as one writes it in a sentence. */
function shown(value: unknown): string {
  return Array.isArray(value) ? value.map(writtenValue).join(", ") : writtenValue(value);
}

function read(operator: string, typed: string): unknown {
  return isList(operator) ? typed.split(",").map((each) => readValue(each.trim())) : readValue(typed);
}

/** A value that another operator can take. */
function fitting(operator: string, value: unknown): unknown {
  if (operator === "exists") return true;
  if (isList(operator)) return Array.isArray(value) ? value : [value];
  return Array.isArray(value) ? (value[0] ?? "") : value;
}

function freeName(condition: unknown, usual: string): string {
  const taken = Object.keys(Object(condition));
  let name = usual;
  for (let i = 2; taken.includes(name); i++) name = `${usual}${i}`;
  return name;
}
