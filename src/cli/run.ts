import { checkFiles } from "./check.js";
import { importSurveys } from "./import.js";
import type { Io } from "./io.js";

const COMMANDS: Readonly<Record<string, (args: readonly string[], io: Io) => Promise<number>>> = {
  check: checkFiles,
  import: importSurveys,
};

const USAGE = `Usage: earshot COMMAND [ARGUMENTS]

  check FILE...                   finds the mistakes in touchpoints.json
  import posthog|formbricks FILE  makes touchpoints.json from another product's surveys

  --help     also after a command
  --version
`;

/**
 * The command line.
 *
 * @param argv what was typed after `earshot`
 * @returns the exit code
 */
export async function run([command = "", ...args]: readonly string[], io: Io, version: string): Promise<number> {
  const work = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (work) return work(args, io);
  if (command === "--version" || command === "-v") {
    io.out(`${version}\n`);
    return 0;
  }
  if (command === "--help" || command === "-h") {
    io.out(USAGE);
    return 0;
  }
  io.err(command ? `earshot has no command "${command}".\n\n${USAGE}` : USAGE);
  return 2;
}
