import * as http from "node:http";
import * as https from "node:https";
import { text } from "node:stream/consumers";

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
  // Ids to look up are written into the query, each of which is a node of its tree.
  max_query_size: "100000000",
  max_ast_elements: "10000000",
  max_expanded_ast_elements: "10000000",
  // To count anew what millions were asked takes the disk, and not all of the memory.
  max_bytes_before_external_group_by: "2000000000",
};

/**
 * What a server says of a connection to another one that has ended, or that is out of step since what was sent on it
 * broke off (an insert whose sender died). It throws that connection away.
 */
const BETWEEN_SERVERS = new Set([
  32, // ATTEMPT_TO_READ_AFTER_EOF
  99, // UNKNOWN_PACKET_FROM_CLIENT
  100, // UNKNOWN_PACKET_FROM_SERVER
  101, // UNEXPECTED_PACKET_FROM_CLIENT
  102, // UNEXPECTED_PACKET_FROM_SERVER
  210, // NETWORK_ERROR
]);

/** The server understood, and would not. */
export class Refused extends Error {
  /** Whether it was only that servers did not understand each other, and may well do so when it is asked again. */
  readonly passes: boolean;

  constructor(status: number | undefined, said: string) {
    super(`ClickHouse said ${status}: ${said.slice(0, 500)}`);
    this.passes = BETWEEN_SERVERS.has(Number(/^Code: (\d+)/.exec(said)?.[1]));
  }
}

export interface Server {
  readonly origin: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** Nobody is sent a password within an address. */
export function toServer(address: string): Server {
  const { origin, pathname, username, password } = new URL(address);
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

export interface PostOptions {
  readonly query?: Readonly<Record<string, string>>;
  readonly type?: string;
  readonly timeoutMs?: number;
  /** By a connection of its own: one that was kept may have been closed meanwhile. */
  readonly once?: boolean;
}

/** Not by `fetch`, which copies a body of megabytes twice before it sends it. @returns what the server replies */
export async function post(
  { origin, settings, headers }: Server,
  body: string | Buffer,
  { query = {}, type = "text/plain", timeoutMs = TIMEOUT_MS, once = false }: PostOptions = {},
): Promise<string> {
  const { request } = origin.startsWith("https:") ? https : http;
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  const options: http.RequestOptions = {
    method: "POST",
    headers: { ...headers, "content-type": type, "content-length": bytes.length },
    signal: AbortSignal.timeout(timeoutMs),
    ...(once && { agent: false }),
  };
  const reply = await new Promise<http.IncomingMessage>((resolve, reject) => {
    request(`${origin}/?${new URLSearchParams({ ...settings, ...query })}`, options, resolve)
      .once("error", reject)
      .end(bytes);
  });
  const said = await text(reply);
  if (reply.statusCode !== 200) throw new Refused(reply.statusCode, said);
  return said;
}
