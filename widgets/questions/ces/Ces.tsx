import type { QuestionProps } from "../../kit/kind.js";
import { numbers } from "../../scale/numbers.js";
import { Scale } from "../../scale/Scale.js";

/** 1 to 7: how far one agrees that it was easy. */
export function Ces(props: QuestionProps<"ces">) {
  const { question, t } = props;
  const { low = t.ces.low, high = t.ces.high } = question;
  return <Scale {...props} {...{ low, high }} steps={numbers([1, 7], t)} />;
}
