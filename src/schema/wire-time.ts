import { z } from "zod";

/** ISO 8601, UTC: `2026-11-21T10:00:00.000Z`. */
export const wireTime = z.iso.datetime().max(40);
