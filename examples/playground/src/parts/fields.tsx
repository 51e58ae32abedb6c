import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Option } from "./Segments.js";

interface FieldProps {
  readonly label: string;
  /** The label is for those who can't see what is around it. */
  readonly bare?: boolean | undefined;
}

export interface TextFieldProps extends FieldProps {
  readonly value: string | number | undefined;
  readonly placeholder?: string | undefined;
  /** Lines; a single one is an input. */
  readonly rows?: number | undefined;
  readonly type?: string | undefined;
  /** Id of a list of words to choose from. */
  readonly list?: string | undefined;
  readonly code?: boolean | undefined;
  readonly onInput: (value: string) => void;
}

/** A text, a number, a time. */
export function TextField({ label, bare, value, placeholder, rows, type, list, code, onInput }: TextFieldProps) {
  const shared = {
    id: useId(),
    class: code ? "box code" : "box",
    value: value ?? "",
    spellcheck: false,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <Field label={label} bare={bare} of={shared.id}>
      {rows ? (
        <textarea {...shared} rows={rows} />
      ) : (
        <input
          {...shared}
          {...(type && { type: type as "text" })}
          {...(list && { list })}
          placeholder={placeholder ?? ""}
        />
      )}
    </Field>
  );
}

export interface SelectFieldProps extends FieldProps {
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

/** One of many. A value that is none of them is shown all the same: somebody wrote it. */
export function SelectField({ label, bare, value, options, onChoose }: SelectFieldProps) {
  const id = useId();
  const known = options.some(([each]) => each === value);
  return (
    <Field label={label} bare={bare} of={id}>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {!known && <option value={value}>{value}</option>}
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}

export interface CheckFieldProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}

export function CheckField({ label, checked, onCheck }: CheckFieldProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => onCheck(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

interface FrameProps extends FieldProps {
  /** Id of the field. */
  readonly of: string;
  readonly children: ComponentChildren;
}

function Field({ label, bare, of, children }: FrameProps) {
  return (
    <div class="field">
      <label class={bare ? "hidden" : "label"} for={of}>
        {label}
      </label>
      {children}
    </div>
  );
}
