import { useState } from "preact/hooks";
import type { Finding } from "../../../../src/check/finding.js";
import type { TouchpointsConfig } from "../../../../src/model/touchpoints-config.js";
import { edit } from "../document/edit.js";
import { JsonEditor } from "../editor/JsonEditor.js";
import { Form } from "../form/Form.js";
import { freeId } from "../form/free-id.js";
import { SelectField } from "../parts/fields.js";
import { Segments } from "../parts/Segments.js";
import { Problems } from "./Problems.js";

export interface WritingProps {
  readonly text: string;
  readonly value: unknown;
  readonly config: TouchpointsConfig | undefined;
  readonly findings: readonly Finding[];
  readonly chosen: number;
  readonly onChoose: (chosen: number) => void;
  readonly onChange: (text: string) => void;
}

const NEW = "new";

/** The file, as a form and as JSON; below both, what is wrong with it. */
export function Writing({ text, value, config, findings, chosen, onChoose, onChange }: WritingProps) {
  const [face, setFace] = useState("form");
  const [sought, setSought] = useState<Finding>();
  const touchpoints = config?.touchpoints ?? [];

  function choose(picked: string): void {
    if (picked !== NEW) {
      onChoose(Number(picked));
      return;
    }
    const question = { id: "nps", type: "nps", text: "How likely are you to recommend us to a friend or a colleague?" };
    const id = freeId("touchpoint", touchpoints);
    const made = { id, triggers: [{ on: "load", delay: "5s" }], questions: [question] };
    onChange(edit(text, ["touchpoints", touchpoints.length], made));
    onChoose(touchpoints.length);
  }

  return (
    <main class="column writing" aria-label="Touchpoints">
      <div class="head">
        <SelectField
          bare
          label="Touchpoint"
          value={String(chosen)}
          options={[
            ...touchpoints.map(({ id }, i) => [String(i), String(id ?? `touchpoint ${i + 1}`)] as const),
            [NEW, "New touchpoint …"],
          ]}
          onChoose={choose}
        />
        <Segments
          label="View"
          name="face"
          value={face}
          options={[
            ["form", "Form"],
            ["json", "JSON"],
          ]}
          onChoose={setFace}
        />
      </div>
      <JsonEditor text={text} findings={findings} sought={sought} hidden={face !== "json"} onChange={onChange} />
      {face === "form" && <Form text={text} value={value} chosen={chosen} onChange={onChange} />}
      <Problems
        findings={findings}
        onSeek={(finding) => {
          setFace("json");
          setSought({ ...finding });
        }}
      />
    </main>
  );
}
