import { TextField } from "../parts/fields.js";
import { IconButton } from "../parts/IconButton.js";
import type { SceneProps } from "./VisitorFields.js";

/** Facts that the scene says in another way, or that nobody has before there is an answer. */
const ELSEWHERE = /^(page\.|time\.|asked\.|answered\.|answer\.|bucket\.|event\.|device$|locale$|now$|user\.id$)/;

export interface FactFieldsProps extends SceneProps {
  /** Facts that the touchpoint asks for. */
  readonly asked: readonly string[];
}

/** What is true of the visitor: what the page told of user and account, and all that the page would see for itself. */
export function FactFields({ scene, asked, onChange }: FactFieldsProps) {
  const { facts } = scene;
  const set = (at: number, row: readonly [string, string]) => onChange({ facts: facts.with(at, row) });
  const add = (name: string) => onChange({ facts: [...facts, [name, ""]] });
  const missing = [...new Set(asked)].filter((name) => !ELSEWHERE.test(name) && !facts.some(([each]) => each === name));
  return (
    <div class="stack">
      {facts.map(([name, value], i) => (
        <div class="line" key={i}>
          <TextField
            bare
            code
            label={`Name of fact ${i + 1}`}
            list="facts"
            placeholder="user.plan"
            value={name}
            onInput={(next) => set(i, [next, value])}
          />
          <TextField
            bare
            code
            label={`Value of ${name || `fact ${i + 1}`}`}
            placeholder="pro"
            value={value}
            onInput={(next) => set(i, [name, next])}
          />
          <IconButton
            icon="remove"
            label={`Remove ${name || `fact ${i + 1}`}`}
            onPress={() => onChange({ facts: facts.toSpliced(i, 1) })}
          />
        </div>
      ))}
      <div class="buttons">
        {missing.map((name) => (
          <button type="button" class="button code" key={name} onClick={() => add(name)}>
            + {name}
          </button>
        ))}
        <button type="button" class="button" onClick={() => add("")}>
          Add a fact
        </button>
      </div>
    </div>
  );
}
