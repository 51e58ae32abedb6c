import { own } from "../lib/own.js";
import type { Gate } from "../model/gate.js";
import type { Asked } from "../model/history.js";

/** Once ever, until an answer came, or always. Time opens none of these again. */
export const showRule: Gate = ({ touchpoint, history }) => {
  const last = own(history.touchpoints, touchpoint.id) as Asked | undefined;
  const over =
    (touchpoint.show === "once" && last !== undefined) ||
    (touchpoint.show === "untilAnswered" && last?.answeredAt !== undefined);
  return {
    pass: !over,
    actual: { shown: last?.shown ?? 0, answered: last?.answeredAt !== undefined },
    expected: touchpoint.show,
  };
};
