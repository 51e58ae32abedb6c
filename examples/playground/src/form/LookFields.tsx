import { valueAt } from "../../../../src/check/value-at.js";
import { CheckField, SelectField, TextField } from "../parts/fields.js";
import { Segments } from "../parts/Segments.js";
import type { PartProps } from "./part-props.js";
import { asText, textAt } from "./read.js";

const named = (words: string) =>
  words.split(" ").map((word) => [word, word.replace("-", " ").replace(/^./, (first) => first.toUpperCase())] as const);

/** Where it stands, and the theme that all touchpoints share. */
export function LookFields({ value, at, edits }: PartProps) {
  const presentation = [...at, "presentation"];
  const as = textAt(value, [...presentation, "as"]) || "popover";
  const text = (path: typeof at, label: string, usual: string) => (
    <TextField
      label={label}
      placeholder={usual}
      value={textAt(value, path)}
      onInput={(typed) => edits.set(path, asText(typed))}
    />
  );
  const one = (path: typeof at, label: string, words: string) => (
    <SelectField
      label={label}
      value={textAt(value, path)}
      options={[["", "Usual"], ...named(words)]}
      onChoose={(next) => edits.set(path, asText(next))}
    />
  );
  return (
    <div class="stack">
      <Segments
        label="Presentation"
        name="presentation"
        value={as}
        options={named("popover dialog bar inline tab")}
        onChoose={(next) => edits.set([...presentation, "as"], next === "popover" ? undefined : next)}
      />
      <div class="pair">
        {one(
          [...presentation, "position"],
          "Position",
          "top-start top top-end start center end bottom-start bottom bottom-end",
        )}
        {as === "tab" && text([...presentation, "label"], "Words on the tab", "Feedback")}
        {as === "inline" && text([...presentation, "target"], "Where, as a selector", "#feedback")}
        {text([...presentation, "autoClose"], "Closes by itself after", "never")}
      </div>
      <CheckField
        label="May be put off: “Ask me later”"
        checked={valueAt(value, [...presentation, "later"]) !== false}
        onCheck={(checked) => edits.set([...presentation, "later"], checked ? undefined : false)}
      />
      <div class="pair">
        {one(["theme", "preset"], "Theme", "plain soft sharp")}
        {text(["theme", "accent"], "Accent", "#0b57d0")}
        {text(["theme", "radius"], "Radius", "12px")}
        {one(["theme", "font"], "Font", "system inherit")}
      </div>
    </div>
  );
}
