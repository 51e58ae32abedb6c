/**
 * Formats of collectors that aren't ours, for Node as well: an answer that came in by your own collector can go on to
 * another.
 *
 * @example
 * import { otlp } from "earshot/formats";
 *
 * const { requests, refused } = otlp.encode(records, { site: "shop.example", sdk: "earshot/0.1.0", now: Date.now() });
 * for (const { body, contentType, headers, ids } of requests) {
 *   const reply = await fetch(url, { method: "POST", body, headers: { ...headers, "content-type": contentType } });
 *   const { status, redirected } = reply;
 *   const verdict = otlp.classify({ status, redirected, body: await reply.text() }, ids, Date.now());
 *   if (verdict.kind === "settled") forget(verdict.results);
 * }
 */

export type { ItemResult, WireRecord } from "./model/wire.js";
export type { HttpReply } from "./ports.js";
export type { Encoded, Format, FormatRequest, FormatSettings } from "./transport/format.js";
export { clickhouse } from "./transport/formats/clickhouse.js";
export { cloudevents, cloudeventsBatch } from "./transport/formats/cloudevents.js";
export { otlp } from "./transport/formats/otlp.js";
export { posthog } from "./transport/formats/posthog.js";
export { segment } from "./transport/formats/segment.js";
export type { Verdict } from "./transport/verdict.js";
