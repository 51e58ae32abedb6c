import { type Context, Hono, type MiddlewareHandler } from "hono";
import type { ReaderEnv } from "../access/create-reader-guard.js";
import { keyOnly } from "../access/key-only.js";
import { manageOnly } from "../access/manage-only.js";
import { readBody } from "../batch/read-body.js";
import { isRefusal, type Refusal, refuse } from "../batch/refusal.js";
import type { Store } from "../store.js";
import { notUtf8 } from "./decoded.js";
import { ImportError } from "./import-error.js";
import { importRows } from "./import-rows.js";
import type { Imported } from "./imported.js";
import { intoStore } from "./into-store.js";
import { readNdjson } from "./read-ndjson.js";
import { readSettings } from "./read-settings.js";
import type { Row } from "./row.js";
import type { Settings } from "./settings.js";

/** The rows of a text that comes in parts. */
export type ReadRows = (text: AsyncIterable<string>, settings: Settings) => AsyncIterable<Row>;

const MAX_BYTES = 10_000_000;
const PART = 65_536;

/**
 * `POST /import`: what was said elsewhere. By a key that may manage. Nothing of a body is stored that
 * can't be read as a whole; of one that can, a bad row costs nobody but itself.
 */
export function createImport(options: {
  readonly append: Store["append"];
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly guard: MiddlewareHandler<ReaderEnv>;
  /** Reads CSV, which takes Node's streams; without it NDJSON alone is taken. */
  readonly readCsv?: ReadRows | undefined;
  readonly onImported?: (project: string, imported: Imported) => void;
}): Hono<ReaderEnv> {
  const { append, now, guard, readCsv, onImported } = options;
  const readers = new Map<string, ReadRows>([
    ["application/x-ndjson", readNdjson],
    ...(readCsv ? [["text/csv", readCsv] as const] : []),
  ]);
  const type: Refusal = {
    status: 415,
    code: "type_unsupported",
    message: `Send Content-Type: ${[...readers.keys()].join(" or ")}.`,
  };
  const app = new Hono<ReaderEnv>();

  app.post("/import", guard, keyOnly, manageOnly, async (c) => {
    const read = readers.get(c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "");
    if (!read) return refuse(c, type);
    const project = c.get("project");
    try {
      const settings = settingsOf(c);
      const body = await readBody(c.req.raw, MAX_BYTES, false);
      if (isRefusal(body)) return refuse(c, body.code === "unreadable" ? asRefusal(notUtf8()) : body);
      const imported = await importRows(read(partsOf(body.text), settings), {
        settings,
        now,
        deliver: intoStore(append, project, settings),
      });
      onImported?.(project, imported);
      return c.json({ v: 1, ...imported });
    } catch (error) {
      if (error instanceof ImportError) return refuse(c, asRefusal(error));
      throw error;
    }
  });
  app.all("/import", (c) => {
    c.header("Allow", "POST");
    return refuse(c, { status: 405, code: "method", message: "Mentions are imported by POST." });
  });
  return app;
}

function settingsOf(c: Context): Settings {
  const query = (name: string) => c.req.query(name);
  return readSettings({
    map: c.req.queries("map") ?? [],
    ...{ source: query("source"), touchpoint: query("touchpoint"), stage: query("stage"), locale: query("locale") },
    dateFormat: query("date-format"),
  });
}

function asRefusal({ code, message }: ImportError): Refusal {
  return { status: 400, code, message };
}

/** In parts, between which others get their turn; never through the middle of an emoji. */
async function* partsOf(text: string): AsyncGenerator<string> {
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = at + PART;
    if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end += 1;
    yield text.slice(at, end);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
