import { z } from "zod";

const EXPECTED = 'expected a day like "2026-12-24", or a moment with its zone like "2026-12-24T09:00:00+01:00"';

/** The pattern says in words that an editor understands what the date says to the letter. */
export const dateText = z
  .string(EXPECTED)
  .regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/, EXPECTED)
  .refine((text) => Number.isFinite(Date.parse(text)), EXPECTED);
