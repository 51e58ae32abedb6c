import { z } from "zod";

const EXPECTED = 'expected a language like "de" or "de-DE"';

/** BCP 47, as far as a pattern goes. */
export const languageTag = z.string(EXPECTED).regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, EXPECTED);
