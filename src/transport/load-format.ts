import type { FormatName } from "../model/touchpoints-config.js";
import type { Format } from "./format.js";

/** Each comes by itself, to pages whose collector reads it. */
const FORMATS: Readonly<Record<Exclude<FormatName, "earshot">, () => Promise<Format>>> = {
  segment: async () => (await import("./formats/segment.js")).segment,
  posthog: async () => (await import("./formats/posthog.js")).posthog,
  cloudevents: async () => (await import("./formats/cloudevents.js")).cloudevents,
  "cloudevents-batch": async () => (await import("./formats/cloudevents.js")).cloudeventsBatch,
  otlp: async () => (await import("./formats/otlp.js")).otlp,
  clickhouse: async () => (await import("./formats/clickhouse.js")).clickhouse,
};

/** The language of a collector by its name; nothing for our own. */
export async function loadFormat(name: FormatName): Promise<Format | undefined> {
  return name === "earshot" ? undefined : FORMATS[name]();
}
