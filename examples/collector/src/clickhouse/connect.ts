import { randomUUID } from "node:crypto";
import { joined, type MarkedLine } from "./create-pages.js";
import { type PostOptions, post, Refused, type Server, toServer } from "./post.js";
import { escaped } from "./quoted.js";

/** Of what reads or rewrites all there is. */
const LONG_MS = 3_600_000;

/** ClickHouse over its own HTTP. */
export interface Connection {
  /** What a table is called where its rows are, on each server; by its own name it is all of them. */
  shardOf(table: string): string;
  /** Runs a statement that has no result, on every server. */
  everywhere(sql: string): Promise<void>;
  select<Row>(sql: string): Promise<readonly Row[]>;
  /** As `select`, beside tables of texts that are sent along, each with one column `key`; a statement of few words. */
  selectBeside<Row>(tables: Readonly<Record<string, Iterable<string>>>, sql: string): Promise<readonly Row[]>;
  /** Each by itself. */
  readonly servers: readonly One[];
  /** Runs a statement that may take long, on one server, and once: when it fails it may have been done. */
  once(sql: string): Promise<void>;
  /** Resolves once the rows are on their shards. Is tried once: when it fails, some of them may be there. */
  insert(table: string, rows: readonly object[]): Promise<void>;
  /** As `insert`, of rows that are lines of values between tabs. */
  insertLines(table: string, columns: readonly string[], lines: readonly MarkedLine[]): Promise<void>;
}

interface One {
  run(sql: string): Promise<void>;
  select<Row>(sql: string): Promise<readonly Row[]>;
}

/**
 * @param urls servers of one cluster, `http://user:password@host:8123/database`. The next is asked where one can't be
 *   reached; a question may be asked twice.
 * @param cluster as their `remote_servers` calls it; without one, there is one server
 */
export function connect(urls: readonly string[], cluster?: string): Connection {
  const servers = urls.map(toServer);
  const ones = servers.map(
    (server): One => ({
      run: async (sql) => void (await post(server, sql, { once: true })),
      select: async <Row>(sql: string) => rowsOf<Row>(await askOne(server, `${sql} FORMAT JSON`)),
    }),
  );
  let current = 0;

  const now = () => servers[current] as Server;
  const goOn = () => {
    current = (current + 1) % servers.length;
  };

  async function ask(body: string, more: PostOptions = {}): Promise<string> {
    // With one server a second try is not in vain: it may have closed the connection that we meant to use.
    for (let tries = Math.max(2, servers.length); ; tries--) {
      try {
        return await post(now(), body, more);
      } catch (error) {
        const isRefused = error instanceof Refused;
        if (tries <= 1 || (isRefused && !error.passes)) throw error;
        if (!isRefused) goOn();
      }
    }
  }

  /** The next to be asked is another, where this one can't be reached. */
  async function tell(body: string | Buffer, more: PostOptions): Promise<void> {
    try {
      await post(now(), body, { ...more, once: true });
    } catch (error) {
      if (!(error instanceof Refused)) goOn();
      throw error;
    }
  }

  const insertInto = (table: string, format: string, body: string | Buffer) =>
    tell(body, { query: { query: `INSERT INTO ${table} FORMAT ${format}` } });

  return {
    shardOf: (table) => (cluster === undefined ? table : `${table}_shard`),
    servers: ones,
    async everywhere(sql) {
      await Promise.all(ones.map((one) => one.run(sql)));
    },
    async select<Row>(sql: string) {
      return rowsOf<Row>(await ask(`${sql} FORMAT JSON`));
    },
    async selectBeside<Row>(tables: Readonly<Record<string, Iterable<string>>>, sql: string) {
      const { body, ...more } = withTables(tables, `${sql} FORMAT JSON`);
      // ClickHouse replies as soon as it has read the last boundary. Where the line's end comes later than that, it takes
      // it for the next request on this connection, and refuses it: there must be none.
      return rowsOf<Row>(await ask(body, { ...more, once: true }));
    },
    once: (sql) => tell(sql, { timeoutMs: LONG_MS }),
    insert: (table, rows) => insertInto(table, "JSONEachRow", rows.map((row) => JSON.stringify(row)).join("\n")),
    insertLines: (table, columns, lines) =>
      insertInto(`${table} (${columns.join(", ")})`, "TabSeparated", joined(lines)),
  };
}

/** A second time where the first may have been in vain: it may have closed the connection that was kept. */
async function askOne(server: Server, sql: string): Promise<string> {
  try {
    return await post(server, sql);
  } catch (error) {
    if (error instanceof Refused && !error.passes) throw error;
    return post(server, sql, { once: true });
  }
}

function rowsOf<Row>(reply: string): readonly Row[] {
  return (JSON.parse(reply) as { readonly data: readonly Row[] }).data;
}

/** A table that is sent along is read tens of times quicker than as many texts within a statement. */
function withTables(tables: Readonly<Record<string, Iterable<string>>>, sql: string) {
  const boundary = randomUUID();
  const query: Record<string, string> = { query: sql };
  let body = "";
  for (const [name, texts] of Object.entries(tables)) {
    query[`${name}_structure`] = "key String";
    const lines = [...texts].map(escaped).join("\n");
    body += `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="${name}"\r\n\r\n${lines}\n\r\n`;
  }
  return { query, body: `${body}--${boundary}--\r\n`, type: `multipart/form-data; boundary=${boundary}` };
}
