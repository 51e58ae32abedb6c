import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readConfig } from "../../examples/collector/src/config/read-config.js";
import { tableOfVariables } from "../../examples/collector/src/config/table-of-variables.js";
import { variables } from "../../examples/collector/src/config/variables.js";
import { openChild } from "./open-child.js";

const README = readFileSync(new URL("../../examples/collector/README.md", import.meta.url), "utf8");
const SECRET = "sk_0123456789abcdef0123456789abcdef";
const complaint = (env: Record<string, string>) => {
  try {
    readConfig(env);
    return "none";
  } catch (error) {
    return (error as Error).message;
  }
};

test("nothing set is a collector for this machine", () => {
  expect(readConfig({ PATH: "/bin", PORT: "" })).toEqual({
    PORT: 4601,
    HOST: "127.0.0.1",
    DATA: "feedback.sqlite",
    DATABASE_URL: "",
    CLICKHOUSE_URL: "",
    CLICKHOUSE_CLUSTER: "",
    DESK: "",
    RULES: "",
    PRIVATE_WEBHOOKS: false,
    PROJECT: "default",
    WRITE_KEYS: [],
    READ_KEYS: [],
    TRUSTED_PROXIES: 0,
    RATE_PER_ADDRESS: 600,
    RATE_PER_KEY: 60_000,
    RETENTION_DAYS: 0,
    GZIP: false,
    MAX_CONNECTIONS: 2_000,
    DRAIN_SECONDS: 10,
  });
});

test("what is set is what it does", () => {
  const keys = [{ key: "pk_shop", project: "shop", origins: ["https://shop.example", "http://localhost:3000"] }];
  const config = readConfig({
    HOST: "0.0.0.0",
    GZIP: "on",
    TRUSTED_PROXIES: "2",
    WRITE_KEYS: JSON.stringify(keys),
    READ_KEYS: JSON.stringify([{ key: SECRET }]),
  });
  expect(config).toMatchObject({ GZIP: true, TRUSTED_PROXIES: 2, WRITE_KEYS: keys, READ_KEYS: [{ key: SECRET }] });
});

test.each([
  ["PORT", "80a"],
  ["PORT", "65536"],
  ["PORT", "-1"],
  ["PORT", "1e3"],
  ["HOST", "http://0.0.0.0"],
  ["PROJECT", "a b"],
  ["CLICKHOUSE_CLUSTER", "a b"],
  ["TRUSTED_PROXIES", "true"],
  ["RATE_PER_ADDRESS", "99"],
  ["RATE_PER_KEY", "lots"],
  ["GZIP", "yes"],
  ["MAX_CONNECTIONS", "0"],
  ["DRAIN_SECONDS", "10s"],
] as const)("%s=%s is named, with what was expected and what would be right", (name, value) => {
  const { expected, example } = variables[name];
  expect(complaint({ [name]: value })).toBe(
    `${name}=${value}\n  Expected ${expected}.\n  For example: ${name}=${example}`,
  );
});

test.each([
  ["pk_shop", "a list of keys as JSON", ""],
  ['{"key":"pk_shop"}', "a list of keys", ""],
  ['[{"key":"pk_shop"}]', 'expected "*", or origins like https://shop.example', "[0].origins"],
  ['[{"key":"pk_shop","origins":[]}]', "expected at least one origin", "[0].origins"],
  ['[{"key":"pk","origins":["https://shop.example/"]}]', "without a path", "[0].origins"],
  ['[{"key":"pk","origins":["https://a.example","*.shop.example"]}]', "without a path", "[0].origins"],
  ['[{"key":"pk shop","origins":"*"}]', "without spaces", "[0].key"],
  ['[{"key":"pk","origin":"*","origins":"*"}]', "origin", "[0]"],
])("WRITE_KEYS=%s is named, and where in it", (value, message, path) => {
  const said = complaint({ WRITE_KEYS: value });
  expect(said).toMatch(/^WRITE_KEYS=/);
  expect(said).toContain(message);
  expect(said).toContain(`WRITE_KEYS${path}`);
  expect(said).toContain("For example: WRITE_KEYS='[{");
});

test("a read key is never repeated, and never one that can be guessed", () => {
  for (const value of [SECRET, `[{"key":"${SECRET}","projects":[]}]`, `[{"key":"${SECRET} "}]`, '[{"key":"secret"}]']) {
    const said = complaint({ READ_KEYS: value });
    expect(said).toMatch(/^READ_KEYS=…\n {2}Expected a list of keys as JSON/);
    expect(said).not.toContain("0123456789");
  }
  expect(complaint({ READ_KEYS: '[{"key":"secret"}]' })).toContain("READ_KEYS[0].key: expected at least 24");
});

test.each([
  ["DATABASE_URL", "mysql://earshot:hunter2@db"],
  ["CLICKHOUSE_URL", "http://default:hunter2@one,two"],
])("%s may hold a password, and is never repeated", (name, value) => {
  const said = complaint({ [name]: value });
  expect(said).toMatch(new RegExp(`^${name}=…\n {2}Expected address|^${name}=…\n {2}Expected the address`));
  expect(said).not.toContain("hunter2");
});

test("all that is wrong is said at once", () => {
  const said = complaint({ PORT: "x", GZIP: "y", HOST: "0.0.0.0" });
  expect(said.split("\n\n")).toHaveLength(2);
});

test.each(["0.0.0.0", "::", "192.0.2.1", "feedback.example"])(
  "who listens on %s says who may write and read",
  (HOST) => {
    const said = complaint({ HOST });
    expect(said).toContain(
      `WRITE_KEYS is not set\n  Expected at least one key, for HOST=${HOST} can be reached by others.`,
    );
    expect(said).toContain("READ_KEYS is not set");
    expect(said).toContain("HOST=127.0.0.1");
  },
);

test.each(["localhost", "127.0.0.1", "127.9.9.9", "::1"])("on %s nobody needs a key", (HOST) => {
  expect(complaint({ HOST })).toBe("none");
});

test("with a variable that is wrong it doesn't start, and says why without a stack", async () => {
  const collector = await openChild();
  await expect(collector.start(":", { PORT: "80a" })).rejects.toThrow(
    /PORT=80a\n {2}Expected a whole number from 0 to 65535\.\n {2}For example: PORT=4601\n\n$/,
  );
});

test("the README has the table of the variables as they are", () => {
  expect(README).toContain(`\n${tableOfVariables()}\n`);
});
