import { z } from "zod";
import type { Batch } from "../model/wire.js";
import { wireName, wireText } from "./wire-text.js";
import { wireTime } from "./wire-time.js";

/** The body of one POST before its records have been looked at. */
export type Envelope = Omit<Batch, "batch"> & { readonly batch: readonly unknown[] };

/** As zod infers it; schema-equals-model.ts holds it equal to the model. */
export const batchObject = z.object({
  v: z.literal(1),
  key: wireName(200).exactOptional(),
  sdk: wireText(100),
  sentAt: wireTime,
  client: z.record(wireName(100), z.union([z.number(), wireText(200)])).exactOptional(),
  batch: z.array(z.unknown()),
});

/**
 * The envelope of a batch. Its records are left as they are, each for `record` to check.
 *
 * @example
 * const { batch: items } = batch.parse(JSON.parse(body));
 * const results = items.map((item) => record.safeParse(item));
 */
export const batch: z.ZodType<Envelope> = batchObject;
