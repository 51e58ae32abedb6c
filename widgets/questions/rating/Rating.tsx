import { scaleOf } from "../../../src/lib/scale-of.js";
import type { QuestionProps } from "../../kit/kind.js";
import { numbers } from "../../scale/numbers.js";
import { Scale } from "../../scale/Scale.js";
import { Stars } from "../../scale/Stars.js";

/** A whole number on a scale of the team's own. */
export function Rating(props: QuestionProps<"rating">) {
  const { question, t } = props;
  const { low, high, style } = question;
  const range = scaleOf(question) ?? [1, 5];
  if (style === "stars") return <Stars {...props} {...{ low, high, range }} />;
  return <Scale {...props} {...{ low, high }} from={range[0]} steps={numbers(range, t)} />;
}
