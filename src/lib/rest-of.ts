/** What follows the prefix in a dotted name: `restOf("user.", "user.plan")` is `"plan"`; `undefined` without the prefix. */
export function restOf(prefix: string, name: string): string | undefined {
  return name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
}
