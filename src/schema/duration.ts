import { z } from "zod";
import type { Duration } from "../model/touchpoints-config.js";

const EXPECTED = 'expected a duration like "30s", "5m", "12h", "90d" or "2w"';

/** The pattern says what the type says, in words that an editor understands. */
export const duration = z.string(EXPECTED).regex(/^\d{1,6}[smhdw]$/, EXPECTED) as z.ZodType<Duration>;
