import { z } from "zod";
import type { BatchReply } from "../model/wire.js";

const milliseconds = z.number().min(0);

/** As zod infers it; schema-equals-model.ts holds it equal to the model. */
export const batchReplyObject = z.object({
  v: z.literal(1),
  results: z.array(
    z.object({
      id: z.string(),
      rev: z.int().exactOptional(),
      status: z.enum(["accepted", "duplicate", "erased", "rejected", "retry"]),
      code: z.string().exactOptional(),
      field: z.string().exactOptional(),
      retryAfterMs: milliseconds.exactOptional(),
    }),
  ),
  retryAfterMs: milliseconds.exactOptional(),
  now: z.number().exactOptional(),
});

/** The collector's reply to a batch: for those who write a collector, and want to know that it says the right thing. */
export const batchReply: z.ZodType<BatchReply> = batchReplyObject;
