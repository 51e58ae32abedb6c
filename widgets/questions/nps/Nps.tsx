import { Scale } from "../../scale/Scale.js";
import type { QuestionProps } from "../question-props.js";

/** 0 to 10: how likely to recommend. */
export function Nps(props: QuestionProps<"nps">) {
  return <Scale {...props} range={[0, 10]} />;
}
