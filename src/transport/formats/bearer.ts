/** The key as RFC 6750 has it in a header, where there is one. */
export function bearer(key: string | undefined): { readonly headers?: Readonly<Record<string, string>> } {
  return key === undefined ? {} : { headers: { authorization: `Bearer ${key}` } };
}
