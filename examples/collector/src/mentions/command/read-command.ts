import { parseArgs } from "node:util";
import { isLoopback } from "../../access/is-loopback.js";
import { ImportError } from "../import-error.js";
import { readSettings, type Said } from "../read-settings.js";
import type { Settings } from "../settings.js";

export interface Command {
  readonly file: string;
  readonly said: Said;
  readonly settings: Settings;
  /** A collector to send to, instead of the store. */
  readonly to?: { readonly url: URL; readonly key: string | undefined };
  readonly dryRun: boolean;
}

/**
 * @returns undefined where help is asked for
 * @throws ImportError which says what is wrong
 */
export function readCommand(args: readonly string[], keyOfEnvironment: string | undefined): Command | undefined {
  const { values, positionals } = parsed(args);
  if (values.help) return undefined;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new ImportError("usage", `Expected one file, got ${positionals.length}. --help says more.`);
  const { map = [], source, touchpoint, stage, locale, "date-format": dateFormat, to, key } = values;
  const said: Said = { map, source, touchpoint, stage, locale, dateFormat };
  return {
    ...{ file, said, settings: readSettings(said), dryRun: values["dry-run"] ?? false },
    ...(to !== undefined && { to: { url: urlOf(to), key: key ?? keyOfEnvironment } }),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        map: { type: "string", multiple: true },
        source: { type: "string" },
        touchpoint: { type: "string" },
        stage: { type: "string" },
        locale: { type: "string" },
        "date-format": { type: "string" },
        to: { type: "string" },
        key: { type: "string" },
        "dry-run": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new ImportError("usage", `${error instanceof Error ? error.message : error}\n  --help says more.`);
  }
}

/** A key that travels in the open is everybody's. */
function urlOf(to: string): URL {
  const url = URL.canParse(to) ? new URL(to) : undefined;
  if (url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url.hostname))) return url;
  throw new ImportError("usage", `--to ${to}: expected https://…, or http:// on this machine`);
}
