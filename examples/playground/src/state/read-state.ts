import { z } from "zod";
import type { State } from "./state.js";

const text = z.string().max(300_000);
const word = z.string().max(2_000);
/** What a Date can hold. */
const time = z.number().min(-8.64e15).max(8.64e15);

const state = z.object({
  text,
  chosen: z.int().min(0),
  view: z.object({ as: word, scheme: word, dir: word, lang: word, width: word }),
  scene: z.object({
    now: time,
    address: word,
    device: word,
    locale: word,
    user: word,
    consent: z.enum(["", "granted", "pending", "denied"]),
    test: z.boolean(),
    visible: z.boolean(),
    facts: z.array(z.tuple([word, word])).max(200),
    past: z
      .array(
        z.object({
          touchpoint: word,
          outcome: z.enum(["answered", "dismissed", "ignored", "snoozed"]),
          at: time,
        }),
      )
      .max(200),
    steps: z.array(z.object({ does: word, what: word })).max(200),
  }),
}) satisfies z.ZodType<State>;

/** A link is whoever's: what doesn't fit is no state. */
export function readState(value: unknown): State | undefined {
  return state.safeParse(value).data;
}
