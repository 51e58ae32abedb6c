import { Scale } from "../../scale/Scale.js";
import type { QuestionProps } from "../question-props.js";
import { faces } from "./faces.js";

/** 1 to 5: how satisfied, as faces. */
export function Csat(props: QuestionProps<"csat">) {
  return <Scale {...props} range={[1, 5]} names={props.t.csat.faces} icons={faces} />;
}
