import { z } from "zod";

/** Lower case only: the same id in capitals would be another row. */
export const uuidV7 = z
  .string()
  .regex(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/, "expected a UUIDv7 in lower case");
