export type Option = readonly [value: string, name: string];

export interface SegmentsProps {
  readonly label: string;
  /** Of the radios; one of a page. */
  readonly name: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly className?: string;
  readonly onChoose: (value: string) => void;
}

/** One of a few, all of which can be seen at once. */
export function Segments({ label, name, value, options, className = "row", onChoose }: SegmentsProps) {
  return (
    <fieldset class="field">
      <legend class="label">{label}</legend>
      <div class={className}>
        {options.map(([each, text]) => (
          <label class="choice" key={each}>
            <input type="radio" name={name} value={each} checked={each === value} onChange={() => onChoose(each)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
