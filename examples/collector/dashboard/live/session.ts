const ADDRESS = "/dashboard/session";

/** What became of a key that was typed in. */
export type SignedIn = "signedIn" | "unknown" | "tooOften" | "unreachable";

/** The key goes into the body of one request, and is kept nowhere: the collector answers with a cookie. */
export async function signIn(key: string): Promise<SignedIn> {
  const headers = { "content-type": "application/json" };
  try {
    const { ok, status } = await fetch(ADDRESS, { method: "POST", headers, body: JSON.stringify({ key }) });
    if (ok) return "signedIn";
    if (status === 429) return "tooOften";
    return status === 401 ? "unknown" : "unreachable";
  } catch {
    return "unreachable";
  }
}

export async function signOut(): Promise<void> {
  await fetch(ADDRESS, { method: "DELETE" });
}
