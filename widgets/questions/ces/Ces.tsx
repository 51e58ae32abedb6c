import { Scale } from "../../scale/Scale.js";
import type { QuestionProps } from "../question-props.js";

/** 1 to 7: how far one agrees that it was easy. */
export function Ces(props: QuestionProps<"ces">) {
  return <Scale {...props} range={[1, 7]} />;
}
