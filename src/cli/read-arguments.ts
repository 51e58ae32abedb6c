/** Arguments told apart: what begins with a dash is an option, a dash alone is the standard input. */
export function readArguments(args: readonly string[], known: readonly string[]) {
  const isFlag = (arg: string) => arg.startsWith("-") && arg !== "-";
  const flags = new Set(args.filter(isFlag));
  return {
    files: args.filter((arg) => !isFlag(arg)),
    flags,
    unknown: [...flags].find((flag) => !known.includes(flag)),
  };
}
