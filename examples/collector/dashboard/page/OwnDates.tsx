import { useMemo, useRef } from "preact/hooks";
import type { Period } from "../address/address.js";
import { isDay } from "../address/is-day.js";

interface OwnDatesProps {
  readonly period: Period;
  readonly today: string;
  onPeriod(period: Period): void;
}

/** Any two days. */
export function OwnDates({ period: { from, to }, today, onPeriod }: OwnDatesProps) {
  const choose = useRef(onPeriod);
  choose.current = onPeriod;
  // Half a date has no value: drawn anew with every answer that arrives, a field would lose what is being typed.
  return useMemo(
    () => <DateFields period={{ from, to }} today={today} onPeriod={(period) => choose.current(period)} />,
    [from, to, today],
  );
}

function DateFields({ period: { from, to }, today, onPeriod }: OwnDatesProps) {
  const limits = { today, onPeriod };
  return (
    <div class="scope-dates">
      <DateField name="From" value={from} periodOf={(day) => ({ from: day, to: day > to ? day : to })} {...limits} />
      <span aria-hidden="true">–</span>
      <DateField name="To" value={to} periodOf={(day) => ({ from: day < from ? day : from, to: day })} {...limits} />
    </div>
  );
}

interface DateFieldProps extends Omit<OwnDatesProps, "period"> {
  readonly name: string;
  readonly value: string;
  periodOf(day: string): Period;
}

function DateField({ name, value, today, periodOf, onPeriod }: DateFieldProps) {
  return (
    <label>
      <span class="visually-hidden">{name}</span>
      <input
        type="date"
        // While a year is being typed, "2" and "20" are years as well.
        min="2000-01-01"
        max={today}
        value={value}
        onChange={({ currentTarget: { value: day, validity } }) => {
          if (validity.valid && isDay(day)) onPeriod(periodOf(day));
        }}
      />
    </label>
  );
}
