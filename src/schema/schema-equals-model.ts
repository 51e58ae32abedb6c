import type { z } from "zod";
import type { Condition, Matcher } from "../model/condition.js";
import type { TouchpointsConfig } from "../model/touchpoints-config.js";
import type { BatchReply, WireRecord } from "../model/wire.js";
import type { batchObject, Envelope } from "./batch.js";
import type { batchReplyObject } from "./batch-reply.js";
import type { operators } from "./condition.js";
import type { Equal, Expect } from "./equal.js";
import type { recordObject } from "./record.js";
import type { touchpointsConfigObject } from "./touchpoints-config.js";

/**
 * The published types are written by hand, so that nobody's build meets zod's. Here they are held equal to what the
 * schemas take: a field that is added, dropped or changed on one side alone stops the compiler.
 */
export type SchemaEqualsModel = [
  Expect<Same<z.infer<typeof touchpointsConfigObject>, TouchpointsConfig>>,
  Expect<Same<z.infer<typeof operators>, Exclude<Matcher, string | number | boolean | null>>>,
  Expect<Same<z.infer<typeof recordObject>, WireRecord>>,
  Expect<Same<z.infer<typeof batchObject>, Envelope>>,
  Expect<Same<z.infer<typeof batchReplyObject>, BatchReply>>,
];

type Same<A, B> = Equal<Plain<A>, Plain<B>>;

/** Without `readonly`, which zod doesn't infer, and with intersections folded into one object. */
type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : Equal<T, Condition> extends true
    ? T
    : { -readonly [K in keyof T]: Plain<T[K]> };
