/**
 * The commands of a block of shell, one by one: without comments, and with what goes on in the next lines on one.
 *
 * @param code as it is printed
 */
export function commandsIn(code: string): string[] {
  const commands: string[] = [];
  let loops = 0;
  let unfinished = "";
  for (const line of code.replaceAll("\\\n", " ").split("\n")) {
    const words = line.replace(/(^|\s+)#\s.*$/, "").trim();
    if (!words) continue;
    if (/^for\b/.test(words)) loops += 1;
    if (/^done\b/.test(words)) loops -= 1;
    unfinished += unfinished && (/\bdo$/.test(unfinished) ? " " : "; ");
    unfinished += words;
    if (loops > 0) continue;
    commands.push(unfinished.replaceAll(/\s+/g, " "));
    unfinished = "";
  }
  return commands;
}
