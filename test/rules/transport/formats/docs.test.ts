import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import * as formats from "earshot/formats";
import { record } from "earshot/schema";
import { describe, expect, test } from "vitest";
import type { WireRecord } from "../../../../src/model/wire.js";
import type { Format } from "../../../../src/transport/format.js";
import { printed } from "../../../helpers/printed.js";

const page = readFileSync(new URL("../../../../docs/formats.md", import.meta.url), "utf8");
const [opening = "", ...sections] = page.split(/^## (?=[a-z]+$)/m);
const jsonOf = (text: string) =>
  [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => JSON.parse(json ?? ""));

/** What the table at the top says of a format, whose name has a hyphen there and a capital in JavaScript. */
const rowOf = (name: string) =>
  opening.split("\n").find((line) => line.startsWith(`| \`${name.replace("sB", "s-b")}\` |`));

const [example] = printed("docs/formats.md", "json").map((json) => JSON.parse(json)) as WireRecord[];

test("the record that the examples are made of is one", () => {
  expect(record.parse(example)).toEqual(example);
});

test("every format is told of", () => {
  const named = sections.map((section) => section.split("\n")[0]);
  expect(named.sort()).toEqual(["clickhouse", "cloudevents", "otlp", "posthog", "segment"]);
  for (const name of Object.keys(formats)) expect(rowOf(name)).toBeDefined();
});

describe.each(sections.map((section) => [section.split("\n")[0] ?? "", section]))("%s", (name, section) => {
  const [config, arrives, ...more] = jsonOf(section);
  const format = (formats as unknown as Record<string, Format>)[name];

  test("its configuration names it, and an address", () => {
    expect(config.format).toBe(name);
    expect(new URL(config.collector).href).toBe(config.collector);
    expect(more).toEqual([]);
  });

  test("what arrives is what is told", () => {
    const now = Date.parse("2026-11-21T10:00:03.000Z");
    const { key } = config;
    const settings = { site: "shop.example", sdk: "earshot/0.1.0", now, ...(key && { key }) };
    const bodies = format?.encode([example as WireRecord], settings).requests.map(({ body }) => JSON.parse(body));
    expect(bodies).toEqual([arrives]);
  });
});

test.each(["segment", "posthog", "cloudevents", "otlp", "clickhouse"])("%s weighs what is told", (name) => {
  const file = readFileSync(new URL(`../../../../.cache/size/${name}.js`, import.meta.url));
  const { length } = brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  expect(rowOf(name)).toContain(`| ${(length / 1000).toFixed(1)} kB |`);
});

test("the limits that are told are the limits", () => {
  const told = [
    ["segment", 1_250, "500 kB"],
    ["posthog", 1_000, "20 MB"],
    ["cloudeventsBatch", 1_000, "1 MB"],
    ["otlp", 512, "4 MiB"],
    ["clickhouse", 10_000, "10 MB"],
  ] as const;
  const units: Readonly<Record<string, number>> = { kB: 1e3, MB: 1e6, KiB: 1024, MiB: 1024 ** 2 };
  for (const [name, records, size] of told) {
    const [amount, unit = ""] = size.split(" ");
    const format = (formats as unknown as Record<string, Format>)[name];
    expect([format?.maxRecords, format?.maxBytes]).toEqual([records, Number(amount) * (units[unit] ?? 0)]);
    expect(rowOf(name)).toContain(`up to ${records.toLocaleString("en")} `);
    expect(rowOf(name)).toContain(size);
  }
});
