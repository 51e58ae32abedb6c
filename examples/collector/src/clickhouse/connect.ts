const TIMEOUT_MS = 30_000;
/** Of what reads or rewrites all there is. */
const LONG_MS = 3_600_000;
/** Rows that are written in no time. */
const FEW = 500;

const SETTINGS = {
  // Acknowledged means that it is on its shard, and not in a queue of the server that took it. Newer servers call it
  // distributed_foreground_insert, and know it by this name too.
  insert_distributed_sync: "1",
  // Blocks that look alike are told apart by us, id by id.
  insert_deduplicate: "0",
  // A failure is then a status, and not the end of a reply that began with 200.
  wait_end_of_query: "1",
  output_format_json_quote_64bit_integers: "0",
  // Ids to look up are written into the query, each of which is a node of its tree.
  max_query_size: "100000000",
  max_ast_elements: "10000000",
  max_expanded_ast_elements: "10000000",
  // To count anew what millions were asked takes the disk, and not all of the memory.
  max_bytes_before_external_group_by: "2000000000",
};

/** ClickHouse over its own HTTP. */
export interface Connection {
  /** What a table is called where its rows are, on each server; by its own name it is all of them. */
  shardOf(table: string): string;
  /** Runs a statement that has no result, on every server. */
  everywhere(sql: string): Promise<void>;
  select<Row>(sql: string): Promise<readonly Row[]>;
  /** Each by itself. */
  readonly servers: readonly One[];
  /** Runs a statement that may take long, on one server, and once: when it fails it may have been done. */
  once(sql: string): Promise<void>;
  /** Resolves once the rows are on their shards. Is tried once: when it fails, some of them may be there. */
  insert(table: string, rows: readonly object[]): Promise<void>;
  /** As `insert`, of rows that are JSON. */
  insertLines(table: string, rows: readonly string[]): Promise<void>;
}

interface One {
  run(sql: string): Promise<void>;
  select<Row>(sql: string): Promise<readonly Row[]>;
}

/** The server understood, and would not. */
class Refused extends Error {}

/**
 * @param urls servers of one cluster, `http://user:password@host:8123/database`. The next is asked where one can't be
 *   reached; a question may be asked twice.
 * @param cluster as their `remote_servers` calls it; without one, there is one server
 */
export function connect(urls: readonly string[], cluster?: string): Connection {
  const servers = urls.map(toServer);
  const ones = servers.map(
    (server): One => ({
      run: async (sql) => void (await post(server, sql)),
      select: async <Row>(sql: string) => rowsOf<Row>(await post(server, `${sql} FORMAT JSON`)),
    }),
  );
  let current = 0;

  const now = () => servers[current] as Server;
  const goOn = () => {
    current = (current + 1) % servers.length;
  };

  async function ask(body: string): Promise<string> {
    // With one server a second try is not in vain: it may have closed the connection that we meant to use.
    for (let tries = Math.max(2, servers.length); ; tries--) {
      try {
        return await post(now(), body);
      } catch (error) {
        if (error instanceof Refused || tries <= 1) throw error;
        goOn();
      }
    }
  }

  /** The next to be asked is another, where this one can't be reached. */
  async function tell(body: string, more: Parameters<typeof post>[2]): Promise<void> {
    try {
      await post(now(), body, more);
    } catch (error) {
      if (!(error instanceof Refused)) goOn();
      throw error;
    }
  }

  async function insertLines(table: string, rows: readonly string[]): Promise<void> {
    const lines = rows.join("\n");
    // What is tried once is not to meet a connection that was closed while all this was written.
    if (rows.length > FEW) await ask("SELECT 1");
    await tell(lines, { query: { query: `INSERT INTO ${table} FORMAT JSONEachRow` } });
  }

  return {
    shardOf: (table) => (cluster === undefined ? table : `${table}_shard`),
    servers: ones,
    async everywhere(sql) {
      await Promise.all(ones.map((one) => one.run(sql)));
    },
    async select<Row>(sql: string) {
      return rowsOf<Row>(await ask(`${sql} FORMAT JSON`));
    },
    once: (sql) => tell(sql, { timeoutMs: LONG_MS }),
    insert: (table, rows) =>
      insertLines(
        table,
        rows.map((row) => JSON.stringify(row)),
      ),
    insertLines,
  };
}

function rowsOf<Row>(reply: string): readonly Row[] {
  return (JSON.parse(reply) as { readonly data: readonly Row[] }).data;
}

interface Server {
  readonly origin: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** `fetch` takes no address with a password in it. */
function toServer(text: string): Server {
  const { origin, pathname, username, password } = new URL(text);
  const database = decodeURIComponent(pathname.slice(1));
  return {
    origin,
    settings: { ...SETTINGS, ...(database && { database }) },
    headers: {
      ...(username && { "X-ClickHouse-User": decodeURIComponent(username) }),
      ...(password && { "X-ClickHouse-Key": decodeURIComponent(password) }),
    },
  };
}

async function post(
  { origin, settings, headers }: Server,
  body: string,
  { query = {}, timeoutMs = TIMEOUT_MS }: { query?: Readonly<Record<string, string>>; timeoutMs?: number } = {},
): Promise<string> {
  const url = `${origin}/?${new URLSearchParams({ ...settings, ...query })}`;
  const reply = await fetch(url, { method: "POST", body, headers, signal: AbortSignal.timeout(timeoutMs) });
  const text = await reply.text();
  if (!reply.ok) throw new Refused(`ClickHouse said ${reply.status}: ${text.slice(0, 500)}`);
  return text;
}
