/** What a body says as JSON; `undefined` when it says nothing, or isn't any. */
export function parsed(body: string): unknown {
  try {
    return JSON.parse(body) ?? undefined;
  } catch {
    return undefined;
  }
}
