import { SelectField, TextField } from "../parts/fields.js";
import { IconButton } from "../parts/IconButton.js";
import type { Step } from "../state/state.js";
import { deeds } from "./deeds.js";
import type { SceneProps } from "./VisitorFields.js";

const OPTIONS = Object.entries(deeds).map(([does, { name }]) => [does, name] as const);

export interface StepFieldsProps extends SceneProps {
  /** What came of the page's loading, of each step, and of the minute after them. */
  readonly came: readonly (readonly string[])[];
  /** What would make the touchpoint due. */
  readonly proposed: readonly Step[];
  /** What its triggers ask beside, in words. */
  readonly wheres: readonly string[];
}

/** What the visitor does on the page, and which prompts come of it. */
export function StepFields({ scene, came, proposed, wheres, onChange }: StepFieldsProps) {
  const { steps } = scene;
  const set = (at: number, change: Partial<Step>) =>
    onChange({ steps: steps.map((each, i) => (i === at ? { ...each, ...change } : each)) });
  return (
    <div class="stack">
      <ol class="steps">
        <li>
          <p class="deed">The page loads</p>
          <Came sentences={came[0]} />
        </li>
        {steps.map(({ does, what }, i) => (
          <li key={i}>
            <div class="line">
              <SelectField
                bare
                label={`Step ${i + 1}`}
                value={does}
                options={OPTIONS}
                onChoose={(next) => set(i, { does: next, what: deeds[next]?.usual ?? "" })}
              />
              {deeds[does]?.asks && (
                <TextField
                  bare
                  code
                  label={`Step ${i + 1}: ${deeds[does].asks}`}
                  value={what}
                  onInput={(next) => set(i, { what: next })}
                />
              )}
              <IconButton
                icon="remove"
                label={`Remove step ${i + 1}`}
                onPress={() => onChange({ steps: steps.toSpliced(i, 1) })}
              />
            </div>
            <Came sentences={came[i + 1]} />
          </li>
        ))}
        <li>
          <p class="deed">A minute passes</p>
          <Came sentences={came.some((each) => each.length > 0) ? came.at(-1) : nothing(wheres)} />
        </li>
      </ol>
      <div class="buttons">
        {proposed.map((step) => (
          <button
            type="button"
            class="button"
            key={`${step.does} ${step.what}`}
            onClick={() => onChange({ steps: [...steps, step] })}
          >
            + {deeds[step.does]?.name} {step.what}
          </button>
        ))}
        <button
          type="button"
          class="button"
          onClick={() => onChange({ steps: [...steps, { does: "event", what: deeds.event?.usual ?? "" }] })}
        >
          Add a step
        </button>
      </div>
    </div>
  );
}

function nothing(wheres: readonly string[]): readonly string[] {
  const asks = wheres.length > 0 ? [`Its trigger asks as well: ${wheres.join("; or ")}.`] : [];
  return ["No prompt comes of it.", ...asks];
}

function Came({ sentences = [] }: { readonly sentences: readonly string[] | undefined }) {
  return (
    <>
      {sentences.map((sentence) => (
        <p class="came" key={sentence}>
          {sentence}
        </p>
      ))}
    </>
  );
}
