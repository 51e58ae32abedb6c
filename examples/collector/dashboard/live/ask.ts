const TIMEOUT_MS = 10_000;

/** The collector answers, and shows nothing. */
export class NoAccess extends Error {
  override readonly name = "NoAccess";

  /** @param why `signIn`: it takes a key; `locked`: there is none that would help */
  constructor(readonly why: "signIn" | "locked") {
    super(why);
  }
}

/** The collector answers, and not with what it was asked for. */
export class Refused extends Error {
  override readonly name = "Refused";

  constructor(readonly status: number) {
    super(`The collector answered ${status}.`);
  }
}

/** Reads one address under `/dashboard`. Rejects when the collector doesn't answer, or not with numbers. */
export async function ask<T>(what: string, query = new URLSearchParams()): Promise<T> {
  const reply = await fetch(`/dashboard/${what}?${query}`, {
    headers: { accept: "application/json" },
    cache: "no-store",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (reply.status === 401) throw new NoAccess("signIn");
  if (reply.status === 403) throw new NoAccess("locked");
  if (!reply.ok) throw new Refused(reply.status);
  return reply.json();
}
