import { useEarshot } from "earshot/react";
import { useState } from "react";

const DAYS = ["Monday", "Tuesday", "Wednesday"];

/** The moment to ask about is when all days are planned. */
export function Week() {
  const earshot = useEarshot();
  const [planned, setPlanned] = useState<readonly string[]>([]);

  function plan(day: string): void {
    const all = [...planned, day];
    setPlanned(all);
    if (all.length === DAYS.length) earshot.track("week_planned", { days: all.length });
  }

  return (
    <ul>
      {DAYS.map((day) => (
        <li key={day}>
          {planned.includes(day) ? (
            `${day}: lentil soup`
          ) : (
            <button type="button" onClick={() => plan(day)}>
              Plan {day}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
