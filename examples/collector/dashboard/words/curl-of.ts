/** Left alone by `encodeURIComponent`, and not by a shell. */
const SPECIAL = /[!'()*~]/g;

/**
 * The command by which a person's records are read or erased, to be pasted into a shell. An id is whatever a page has
 * sent: nothing of it can end the quotes.
 *
 * @param origin of the collector: `https://feedback.example`
 */
export function curlOf(method: "GET" | "DELETE", origin: string, id: string): string {
  const path = encodeURIComponent(id).replace(SPECIAL, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `curl -X ${method} -H "Authorization: Bearer $KEY" '${origin}/v1/respondents/${path}'`;
}
