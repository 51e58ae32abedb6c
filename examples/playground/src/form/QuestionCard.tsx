import { valueAt } from "../../../../src/check/value-at.js";
import { valueInWords } from "../../../../widgets/inspector/words/value-in-words.js";
import { CheckField, SelectField, TextField } from "../parts/fields.js";
import { IconButton } from "../parts/IconButton.js";
import { ConditionFields } from "./ConditionFields.js";
import { OptionFields } from "./OptionFields.js";
import type { PartProps } from "./part-props.js";
import { questionKind, questionKinds } from "./question-kinds.js";
import { asText, textAt } from "./read.js";

const TYPES = Object.entries(questionKinds).map(([type, { name }]) => [type, name] as const);

export interface QuestionCardProps extends PartProps {
  /** How many there are. */
  readonly of: number;
  /** Id of the question before it. */
  readonly before: string | undefined;
}

/** One question. What its type has no field for stays as it is written. */
export function QuestionCard({ value, at, edits, of, before }: QuestionCardProps) {
  const list = at.slice(0, -1);
  const place = Number(at.at(-1));
  const type = textAt(value, [...at, "type"]);
  const kind = questionKind(type);
  const required = valueAt(value, [...at, "required"]);
  const field = (key: string, label: string, rows?: number) => (
    <TextField
      key={key}
      label={label}
      rows={rows}
      value={textAt(value, [...at, key])}
      onInput={(typed) => edits.set([...at, key], key === "text" ? typed : asText(typed))}
    />
  );

  return (
    <div class="card">
      <div class="line">
        <span class="place">{place + 1}</span>
        <SelectField
          bare
          label={`Type of question ${place + 1}`}
          value={type}
          options={TYPES}
          onChoose={(next) => edits.set(at, { ...Object(valueAt(value, at)), type: next, ...begun(value, at, next) })}
        />
        <span class="tools">
          <IconButton
            icon="up"
            label={`Move question ${place + 1} up`}
            disabled={place === 0}
            onPress={() => edits.move(list, place, place - 1)}
          />
          <IconButton
            icon="down"
            label={`Move question ${place + 1} down`}
            disabled={place === of - 1}
            onPress={() => edits.move(list, place, place + 1)}
          />
          <IconButton icon="remove" label={`Remove question ${place + 1}`} onPress={() => edits.set(at, undefined)} />
        </span>
      </div>
      {field("text", "Question", 2)}
      {valueAt(value, [...at, "options"]) !== undefined && (
        <OptionFields value={value} at={[...at, "options"]} edits={edits} />
      )}
      <details class="more">
        <summary>{rare(value, at)}</summary>
        <div class="stack">
          <div class="pair">
            {kind?.texts.map(([key, label]) => field(key, label))}
            {kind?.styles && (
              <SelectField
                label="Style"
                value={textAt(value, [...at, "style"])}
                options={[["", "Usual"], ...kind.styles.map((style) => [style, style] as const)]}
                onChoose={(next) => edits.set([...at, "style"], asText(next))}
              />
            )}
            {field("note", "Note below it")}
            {field("id", "Id")}
          </div>
          <CheckField
            label="May not be passed over"
            checked={required === undefined ? requiredByItself(type) : required === true}
            onCheck={(checked) =>
              edits.set([...at, "required"], checked === requiredByItself(type) ? undefined : checked)
            }
          />
          {before && (
            <>
              <span class="label">Asked only if</span>
              <ConditionFields
                value={value}
                at={[...at, "if"]}
                edits={edits}
                of={`question ${place + 1}`}
                usual={`answer.${before}`}
              />
            </>
          )}
        </div>
      </details>
    </div>
  );
}

/** What is folded away, at a glance. */
function rare(value: unknown, at: PartProps["at"]): string {
  const condition = valueAt(value, [...at, "if"]);
  return condition === undefined ? "More" : `More · only if ${valueInWords(condition)}`;
}

const requiredByItself = (type: string) => type !== "text" && type !== "contact";

/** What the type must have and the question has not yet. */
function begun(value: unknown, at: PartProps["at"], type: string): object {
  const { begins = {} } = questionKind(type) ?? {};
  return Object.fromEntries(Object.entries(begins).filter(([key]) => valueAt(value, [...at, key]) === undefined));
}
