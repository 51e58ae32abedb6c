/** Why a fact has no value now: some are known for a moment only. */
export function whenKnown(name: string): string {
  if (name.startsWith("event.")) return "comes with the event";
  if (/^(answer|bucket)\./.test(name)) return "comes with the answers";
  return "unknown";
}
