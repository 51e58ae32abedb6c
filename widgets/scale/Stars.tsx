import type { QuestionProps } from "../kit/kind.js";
import { Icon } from "../theme/Icon.js";
import { Scale, type ScaleProps } from "./Scale.js";

const STAR = "M8 1.8l1.9 4 4.4.5-3.2 3 .8 4.4L8 11.5l-3.9 2.2.8-4.4-3.2-3 4.4-.5z";

export interface StarsProps extends Omit<ScaleProps, "steps"> {
  readonly range: readonly [number, number];
  readonly t: QuestionProps<"rating">["t"];
}

/** Values as stars, of which those up to the chosen one are full. */
export function Stars({ range: [from, to], t, ...props }: StarsProps) {
  const steps = Array.from({ length: to - from + 1 }, (_, i) => ({
    value: from + i,
    face: <Icon name={STAR} />,
    name: t.fill(t.stars, from + i, to),
  }));
  return <Scale {...props} look="stars" from={from} steps={steps} />;
}
