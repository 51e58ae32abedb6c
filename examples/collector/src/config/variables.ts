import { z } from "zod";
import { jsonText } from "./json-text.js";
import { readKeys, writeKeys } from "./keys-schema.js";

export interface Variable<T = unknown> {
  readonly schema: z.ZodType<T, string>;
  /** Completes "expected …". */
  readonly expected: string;
  /** What stands for it where it is not set, as it would be written. */
  readonly fallback: string;
  readonly example: string;
  /** What it is for: a line of the README. */
  readonly what: string;
  /** It is never repeated, in no message. */
  readonly secret?: true;
}

const whole = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.int().min(from).max(to));

function variable<T>(schema: z.ZodType<T, string>, rest: Omit<Variable, "schema">): Variable<T> {
  return { schema, ...rest };
}

/** All that the collector reads from its environment. The table of the README is made of this, and held to it. */
export const variables = {
  PORT: variable(whole(0, 65_535), {
    expected: "a whole number from 0 to 65535",
    fallback: "4601",
    example: "4601",
    what: "where it listens; 0 takes any port that is free",
  }),
  HOST: variable(z.string().regex(/^[\w.:-]+$/), {
    expected: "an address or a name of this machine",
    fallback: "127.0.0.1",
    example: "0.0.0.0",
    what: "on which address; any but this machine's own takes `WRITE_KEYS` and `READ_KEYS`",
  }),
  DATA: variable(z.string().min(1), {
    expected: "the path of a file",
    fallback: "feedback.sqlite",
    example: "/var/lib/earshot/feedback.sqlite",
    what: "the SQLite file; it is made when it is missing",
  }),
  DATABASE_URL: variable(z.string().regex(/^(postgres(ql)?:\/\/.+)?$/), {
    expected: "the address of a PostgreSQL database",
    fallback: "",
    example: "postgres://earshot:…@db.internal/feedback",
    what: "keeps the records there, and not in `DATA`",
    secret: true,
  }),
  CLICKHOUSE_URL: variable(z.string().regex(/^(https?:\/\/[^,]+(, *https?:\/\/[^,]+)*)?$/), {
    expected: "addresses of ClickHouse servers, with commas between them",
    fallback: "",
    example: "http://clickhouse-1:8123,http://clickhouse-2:8123",
    what: "keeps the records there: one address for each shard",
    secret: true,
  }),
  CLICKHOUSE_CLUSTER: variable(z.string().regex(/^[\w.-]{0,100}$/), {
    expected: "a name of at most 100 letters, digits and - _ .",
    fallback: "",
    example: "earshot",
    what: "what `remote_servers` calls the servers of `CLICKHOUSE_URL`; not needed for one",
  }),
  DESK: variable(z.string(), {
    expected: "the path of a file, or off",
    fallback: "",
    example: "/var/lib/earshot/desk.sqlite",
    what: "the SQLite file of cases, alerts, releases and the audit, by default `desk.sqlite` beside `DATA`; of several collectors one has it",
  }),
  RULES: variable(z.string(), {
    expected: "the path of a JSON file",
    fallback: "",
    example: "rules.json",
    what: "what opens cases, raises alerts and is told to webhooks: [Closing the loop](../../docs/closing-the-loop.md)",
  }),
  PRIVATE_WEBHOOKS: variable(
    z.enum(["on", "off"]).transform((word) => word === "on"),
    {
      expected: "on or off",
      fallback: "off",
      example: "on",
      what: "whether webhooks may go to addresses of your own network, and to this machine without TLS",
    },
  ),
  PROJECT: variable(z.string().regex(/^[\w.-]{1,100}$/), {
    expected: "a name of at most 100 letters, digits and - _ .",
    fallback: "default",
    example: "shop",
    what: "whose records these are, where no key says it",
  }),
  WRITE_KEYS: variable(jsonText.pipe(writeKeys), {
    expected: "a list of keys as JSON",
    fallback: "[]",
    example: `'[{ "key": "pk_shop", "origins": ["https://shop.example"] }]'`,
    what: 'who may write, from pages of which origins (`"*"`: of any), into which `project`; without any, everybody may',
  }),
  READ_KEYS: variable(jsonText.pipe(readKeys), {
    expected: "a list of keys as JSON",
    fallback: "[]",
    example: `'[{ "key": "sk_…" }]' with what openssl rand -hex 24 makes in the place of the dots`,
    what: "who may read which `project`, and with `manage: true` import, erase and work on cases: secrets of at least 24 characters; without any, only this machine may",
    secret: true,
  }),
  TRUSTED_PROXIES: variable(whole(0, 10), {
    expected: "a whole number from 0 to 10",
    fallback: "0",
    example: "1",
    what: "how many proxies of yours stand in front and write `X-Forwarded-For`; with 0 nobody's word is taken for it",
  }),
  RATE_PER_ADDRESS: variable(whole(100, 999_999_999), {
    expected: "a whole number of at least 100",
    fallback: "600",
    example: "600",
    what: "records a minute from one address, or from one half of an IPv6 address",
  }),
  RATE_PER_KEY: variable(whole(100, 999_999_999), {
    expected: "a whole number of at least 100",
    fallback: "60000",
    example: "60000",
    what: "records a minute with one write key",
  }),
  RETENTION_DAYS: variable(whole(0, 36_500), {
    expected: "a whole number from 0 to 36500",
    fallback: "0",
    example: "730",
    what: "records older than so many days are deleted, once an hour; 0 keeps them for good",
  }),
  GZIP: variable(
    z.enum(["on", "off"]).transform((word) => word === "on"),
    {
      expected: "on or off",
      fallback: "off",
      example: "on",
      what: "whether bodies may be packed by gzip; no browser does that",
    },
  ),
  MAX_CONNECTIONS: variable(whole(1, 100_000), {
    expected: "a whole number from 1 to 100000",
    fallback: "2000",
    example: "2000",
    what: "beyond so many a new connection is closed at once",
  }),
  DRAIN_SECONDS: variable(whole(0, 3_600), {
    expected: "a whole number from 0 to 3600",
    fallback: "10",
    example: "10",
    what: "how long what is under way may take after SIGTERM",
  }),
} as const;
