import type { Refusal } from "../outcomes.js";

/**
 * What ClickHouse's exceptions mean, by their numbers. Older versions say HTTP 500 with all of them, so the status
 * tells little.
 *
 * @see https://github.com/ClickHouse/ClickHouse/blob/master/src/Common/ErrorCodes.cpp
 */
const OUTCOMES: readonly (readonly [Refusal, readonly number[]])[] = [
  // A value that its column can't hold, or a line that is no JSON.
  ["refused", [6, 25, 26, 27, 33, 38, 41, 53, 69, 70, 72, 117, 130, 321, 349, 376, 467, 469]],
  // No such table, column, format, setting or user; a user who may not write.
  ["suspend", [16, 47, 60, 62, 73, 81, 115, 119, 164, 192, 193, 194, 195, 218, 291, 452, 497, 516]],
  // Too much at once, of queries, parts, memory, disk, time or quota; a replica that is away.
  ["retry", [159, 160, 201, 202, 203, 209, 210, 225, 236, 241, 242, 243, 252, 279, 285, 319, 394, 425, 439, 999]],
];

/** @returns `undefined` for an exception that we don't know */
export function clickhouseOutcome(code: number, body: string): Refusal | undefined {
  // It has the number of bad data, but what is missing is the column, for this record as for all others.
  if (/Unknown field/i.test(body)) return "suspend";
  return OUTCOMES.find(([, codes]) => codes.includes(code))?.[0];
}
