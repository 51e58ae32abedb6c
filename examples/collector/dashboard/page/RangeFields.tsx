import { dayOf } from "../../src/stores/day-of.js";
import { LENGTHS, type Range } from "../address/address.js";
import { periodOf } from "../address/period-of.js";
import { OwnDates } from "./OwnDates.js";

const NAMES: Readonly<Record<(typeof LENGTHS)[number], string>> = {
  7: "7 days",
  30: "30 days",
  90: "90 days",
  365: "12 months",
};

interface RangeFieldsProps {
  readonly range: Range;
  /** Epoch milliseconds. */
  readonly now: number;
  onRange(range: Range): void;
}

/** The days: some that end with today, all, or any two. */
export function RangeFields({ range, now, onRange }: RangeFieldsProps) {
  const own = typeof range === "object" && "from" in range ? range : undefined;
  const choices: readonly { name: string; chosen: boolean; range: Range }[] = [
    ...LENGTHS.map((last) => ({
      name: NAMES[last],
      chosen: typeof range === "object" && "last" in range && range.last === last,
      range: { last },
    })),
    { name: "All", chosen: range === "all", range: "all" },
    // One's own dates begin with those that are shown.
    {
      name: "Dates",
      chosen: own !== undefined,
      range: periodOf(range === "all" ? { last: 365 } : range, now) ?? range,
    },
  ];
  return (
    <>
      <fieldset class="segments">
        <legend class="visually-hidden">Days</legend>
        {choices.map((choice) => (
          <label key={choice.name}>
            <input type="radio" name="days" checked={choice.chosen} onChange={() => onRange(choice.range)} />
            <span>{choice.name}</span>
          </label>
        ))}
      </fieldset>
      {own && <OwnDates period={own} today={dayOf(now)} onPeriod={onRange} />}
    </>
  );
}
