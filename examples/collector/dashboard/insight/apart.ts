import type { Reading } from "./read-touchpoint.js";

/**
 * Customers and employees apart: what those say who work there is no part of the customers' journey. Where nobody else
 * is asked it is theirs that is shown.
 */
export function apart(readings: readonly Reading[]): { readonly journey: Reading[]; readonly employees: Reading[] } {
  const isEmployees = ({ report }: Reading) => report.audience === "employee";
  const employees = readings.filter(isEmployees);
  if (employees.length === readings.length) return { journey: employees, employees: [] };
  return { journey: readings.filter((reading) => !isEmployees(reading)), employees };
}
