import { messageOf } from "../lib/message-of.js";
import { fromFormbricks } from "./import/formbricks/from-formbricks.js";
import { NotAnExport } from "./import/not-an-export.js";
import { fromPosthog } from "./import/posthog/from-posthog.js";
import { report } from "./import/report.js";
import type { Io } from "./io.js";
import { readArguments } from "./read-arguments.js";

const PRODUCTS = { posthog: fromPosthog, formbricks: fromFormbricks };

const USAGE = `Usage: earshot import posthog|formbricks FILE [--json]

Turns survey definitions exported from another product into touchpoints.json, on the standard output. What could not
be carried over is listed on the standard error.

  FILE     the export, JSON; - reads the standard input, as does no file when something is piped in
  --json   prints one object, { "config", "notes" }

  earshot import posthog surveys.json > touchpoints.json

Exit code: 0 done, 1 nothing could be carried over, 2 wrong usage or no such export.
`;

/**
 * `earshot import`.
 *
 * @returns the exit code: 0 done, 1 nothing could be carried over, 2 wrong usage or no such export
 */
export async function importSurveys(args: readonly string[], io: Io): Promise<number> {
  const { files, flags, unknown } = readArguments(args, ["--json", "--help", "-h"]);
  const [product = "", file = io.piped ? "-" : undefined, ...more] = files;
  if (flags.has("--help") || flags.has("-h")) {
    io.out(USAGE);
    return 0;
  }
  if (unknown !== undefined || !isProduct(product) || file === undefined || more.length > 0) {
    io.err(unknown === undefined ? USAGE : `earshot import has no option ${unknown}.\n\n${USAGE}`);
    return 2;
  }

  const json = flags.has("--json");
  try {
    const text = file === "-" ? await io.readStdin() : await io.readFile(file);
    const imported = PRODUCTS[product](parsed(text));
    const empty = imported.config.touchpoints.length === 0;
    if (json || !empty) io.out(`${JSON.stringify(json ? imported : imported.config, null, 2)}\n`);
    if (!json && imported.notes.length > 0) io.err(report(imported.notes));
    if (!json && empty) io.err("Nothing could be carried over.\n");
    return empty ? 1 : 0;
  } catch (error) {
    const where = file === "-" ? "standard input" : file;
    io.err(`${where}: ${error instanceof NotAnExport ? error.message : `can't be read: ${messageOf(error)}`}\n`);
    return 2;
  }
}

function isProduct(word: string): word is keyof typeof PRODUCTS {
  return Object.hasOwn(PRODUCTS, word);
}

/** Some shells write a byte order mark first. */
function parsed(text: string): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, ""));
}
