const TIMEOUT_MS = 30_000;

const SETTINGS = {
  // Acknowledged means that it is on its shard, and not in a queue of the server that took it. Newer servers call it
  // distributed_foreground_insert, and know it by this name too.
  insert_distributed_sync: "1",
  // Blocks that look alike are told apart by us, id by id.
  insert_deduplicate: "0",
  // A failure is then a status, and not the end of a reply that began with 200.
  wait_end_of_query: "1",
  output_format_json_quote_64bit_integers: "0",
  // Ids to look up are written into the query.
  max_query_size: "10000000",
};

/** ClickHouse over its own HTTP. */
export interface Connection {
  /** Runs a statement that has no result, on every server. */
  everywhere(sql: string): Promise<void>;
  select<Row>(sql: string): Promise<readonly Row[]>;
  /** Resolves once the rows are on their shards. */
  insert(table: string, rows: readonly object[]): Promise<void>;
}

/** The server understood, and would not. */
class Refused extends Error {}

/**
 * @param urls servers of one cluster, `http://user:password@host:8123/database`. The next is asked where one can't be
 *   reached; whatever we ask may be asked twice.
 */
export function connect(urls: readonly string[]): Connection {
  const servers = urls.map(toServer);
  let current = 0;

  async function ask(query: Readonly<Record<string, string>>, body: string): Promise<string> {
    // With one server a second try is not in vain: it may have closed the connection that we meant to use.
    for (let tries = Math.max(2, servers.length); ; tries--) {
      try {
        return await post(servers[current] as Server, query, body);
      } catch (error) {
        if (error instanceof Refused || tries <= 1) throw error;
        current = (current + 1) % servers.length;
      }
    }
  }

  return {
    async everywhere(sql) {
      await Promise.all(servers.map((server) => post(server, {}, sql)));
    },
    async select<Row>(sql: string) {
      const { data } = JSON.parse(await ask({}, `${sql} FORMAT JSON`)) as { readonly data: readonly Row[] };
      return data;
    },
    async insert(table, rows) {
      const lines = rows.map((row) => JSON.stringify(row)).join("\n");
      await ask({ query: `INSERT INTO ${table} FORMAT JSONEachRow` }, lines);
    },
  };
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

async function post(server: Server, query: Readonly<Record<string, string>>, body: string): Promise<string> {
  const { origin, settings, headers } = server;
  const url = `${origin}/?${new URLSearchParams({ ...settings, ...query })}`;
  const reply = await fetch(url, { method: "POST", body, headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
  const text = await reply.text();
  if (!reply.ok) throw new Refused(`ClickHouse said ${reply.status}: ${text.slice(0, 500)}`);
  return text;
}
