/** Whether what needs a server is left out because there is none: said aloud, and never in CI, where it fails. */
export function leftOut(name: string, found: string | undefined): boolean {
  if (found || process.env.CI) return false;
  console.warn(`skipped: no server. The store on ${name} is not tested; npm test says how to install it.`);
  return true;
}
