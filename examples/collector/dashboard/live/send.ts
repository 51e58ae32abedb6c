const TIMEOUT_MS = 10_000;

/** Changes something under `/dashboard`, as a program would; resolves with the status. Rejects when nobody answers. */
export async function send(method: "POST" | "PATCH", what: string, body: object): Promise<number> {
  const { status } = await fetch(`/dashboard/${what}`, {
    method,
    headers: { accept: "application/json", "content-type": "application/json" },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  return status;
}
