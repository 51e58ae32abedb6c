/**
 * How a recount adds up funnels: those of what isn't a test, and then what tests change of them. Of one prompt both are
 * known only together, so the funnels of all records count, less those without the tests.
 */
export const FUNNELS = [
  [0, "test = 0", 1],
  [1, "1", 1],
  [1, "test = 0", -1],
] as const;

/** The columns of one of them, out of a row for each prompt. */
export function funnelColumns(test: number, by: number): Readonly<Record<string, string>> {
  return {
    ...{ test: `${test}`, touchpoint: "touchpoint", day: "firstDay", count: `sumState(toInt64(${by}))` },
    responded: `sumState(toInt64(isResponded) * ${by})`,
    completed: `sumState(toInt64(isCompleted) * ${by})`,
    dismissed: `sumState(toInt64(isDismissed > isCompleted) * ${by})`,
  };
}
