import { check } from "../check/check.js";
import type { Finding } from "../check/finding.js";
import { messageOf } from "../lib/message-of.js";
import type { Io } from "./io.js";
import { printed } from "./printed.js";
import { readArguments } from "./read-arguments.js";
import { styled } from "./styled.js";
import { summary } from "./summary.js";

const USAGE = `Usage: earshot check [FILE...] [--strict] [--json]

Finds every mistake in touchpoints.json: where, what was expected, and what becomes of it on the page. Warns of what is
no mistake and hardly meant, such as a touchpoint that can never show.

  FILE      - reads the standard input, as does no file when something is piped in
  --strict  warnings count as mistakes
  --json    prints one object, { "ok", "files": [{ "file", "findings" }] }

Exit code: 0 no mistakes, 1 mistakes, 2 wrong usage or a file that can't be read.
`;

/** What there is to say of one file. */
export interface Checked {
  readonly file: string;
  readonly findings: readonly Finding[];
  /** Why it can't be read. */
  readonly error?: string;
}

/**
 * `earshot check`.
 *
 * @returns the exit code
 */
export async function checkFiles(args: readonly string[], io: Io): Promise<number> {
  const { files, flags, unknown } = readArguments(args, ["--strict", "--json", "--help", "-h"]);
  if (flags.has("--help") || flags.has("-h")) {
    io.out(USAGE);
    return 0;
  }
  if (files.length === 0 && io.piped) files.push("-");
  if (unknown !== undefined || files.length === 0) {
    io.err(unknown === undefined ? USAGE : `earshot check has no option ${unknown}.\n\n${USAGE}`);
    return 2;
  }

  const checked: Checked[] = [];
  for (const file of files) checked.push(await checkFile(file, io));
  const counts = ({ severity }: Finding) => severity === "error" || flags.has("--strict");
  const ok = checked.every(({ findings, error }) => error === undefined && !findings.some(counts));

  if (flags.has("--json")) io.out(`${JSON.stringify({ ok, files: checked }, null, 2)}\n`);
  else for (const each of checked) print(each, io);
  if (checked.some(({ error }) => error !== undefined)) return 2;
  return ok ? 0 : 1;
}

async function checkFile(path: string, io: Io): Promise<Checked> {
  const file = path === "-" ? "stdin" : path;
  try {
    const text = path === "-" ? await io.readStdin() : await io.readFile(path);
    return { file, findings: check(text, { now: Date.now() }) };
  } catch (error) {
    return { file, findings: [], error: messageOf(error) };
  }
}

function print({ file, findings, error }: Checked, io: Io): void {
  const style = styled(io.colour);
  if (error !== undefined) {
    io.err(`${file} can't be read: ${error}\n`);
    return;
  }
  for (const finding of findings) io.out(`${printed(file, finding, style)}\n`);
  io.out(`${summary(file, findings, style)}\n`);
}
