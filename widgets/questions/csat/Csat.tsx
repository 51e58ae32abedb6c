import type { QuestionProps } from "../../kit/kind.js";
import { numbers } from "../../scale/numbers.js";
import { Scale } from "../../scale/Scale.js";
import { Stars } from "../../scale/Stars.js";
import { faces } from "../../theme/faces.js";
import { Icon } from "../../theme/Icon.js";
import { thumbs } from "./thumbs.js";

/** 1 to 5, as faces, stars or numbers: how satisfied. 1 to 2 as thumbs. */
export function Csat(props: QuestionProps<"csat">) {
  const { question, t } = props;
  const { style = "smileys", low = t.csat.low, high = t.csat.high } = question;
  const labels = { low, high };
  if (style === "stars") return <Stars {...props} {...labels} range={[1, 5]} />;
  if (style === "numbers") return <Scale {...props} {...labels} steps={numbers([1, 5], t)} />;
  const [icons, names] = style === "thumbs" ? [thumbs, t.csat.thumbs] : [faces, t.csat.faces];
  const steps = icons.map((icon, i) => ({
    value: i + 1,
    face: <Icon name={icon} />,
    name: `${t.number(i + 1)}: ${names[i]}`,
  }));
  // The thumbs say it themselves.
  return (
    <Scale {...props} {...(style === "thumbs" ? { low: question.low, high: question.high } : labels)} steps={steps} />
  );
}
