import type { Gate, Standing } from "../model/gate.js";

/** From its first day on, and up to its last. */
export const dates: Gate<Standing> = ({ touchpoint: { fromMs, untilMs }, now }) => {
  const early = fromMs !== undefined && now < fromMs;
  const over = untilMs !== undefined && now >= untilMs;
  return {
    pass: !early && !over,
    actual: now,
    expected: { ...(fromMs !== undefined && { gte: fromMs }), ...(untilMs !== undefined && { lt: untilMs }) },
    ...(early && !over && { nextAt: fromMs }),
  };
};
