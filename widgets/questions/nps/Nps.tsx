import type { QuestionProps } from "../../kit/kind.js";
import { numbers } from "../../scale/numbers.js";
import { Scale } from "../../scale/Scale.js";

/** 0 to 10: how likely to recommend. */
export function Nps(props: QuestionProps<"nps">) {
  const { question, t } = props;
  const { low = t.nps.low, high = t.nps.high } = question;
  return <Scale {...props} {...{ low, high }} from={0} steps={numbers([0, 10], t)} />;
}
