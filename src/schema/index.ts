export type { Answer } from "../model/answer.js";
export type { TouchpointConfig, TouchpointsConfig } from "../model/touchpoints-config.js";
export type { Batch, BatchReply, Context, ItemResult, Respondent, WireRecord } from "../model/wire.js";
export { batch, type Envelope } from "./batch.js";
export { batchReply } from "./batch-reply.js";
export { record } from "./record.js";
export { touchpointsConfig } from "./touchpoints-config.js";
export { touchpointsJsonSchema } from "./touchpoints-json-schema.js";
export { ENCODING } from "./wire-text.js";
