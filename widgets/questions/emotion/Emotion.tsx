import { VALENCES } from "../../../src/lib/valence-of.js";
import type { QuestionProps } from "../../kit/kind.js";
import { Scale } from "../../scale/Scale.js";
import type { Strings } from "../../strings/strings.js";
import { faces } from "../../theme/faces.js";
import { Icon } from "../../theme/Icon.js";
import { feelings } from "./feelings.js";

/** How it left one feeling. Each feeling has a face and a word; those of the team's own the face that is nearest. */
export function Emotion(props: QuestionProps<"emotion">) {
  const { question, t } = props;
  const ours = Object.keys(VALENCES) as (keyof Strings["emotions"])[];
  const options = question.options?.map(({ id, text, valence }) => ({ id, text, icon: faceFor(valence) }));
  const steps = (options ?? ours.map((id) => ({ id, text: t.emotions[id], icon: feelings[id] }))).map(
    ({ id, text, icon }) => ({
      value: id,
      face: (
        <>
          <Icon name={icon} />
          {text}
        </>
      ),
    }),
  );
  return <Scale {...props} steps={steps} />;
}

function faceFor(valence: number) {
  return faces[Math.round((valence + 1) * 2)] as `M${string}`;
}
