const PLACE = /(<!-- stub -->\n).*?(<!-- \/stub -->)/s;

/**
 * A page with the stub as the build made it, and with its hash.
 *
 * @param stub the text of `earshot-stub.js`
 * @param hash of it, as `integrity.json` has it
 */
export function withStub(page: string, stub: string, hash: string): string {
  if (!PLACE.test(page)) throw new Error("the page has no place for the stub");
  const tag = `\`\`\`html\n<script>${stub}</script>\n\`\`\``;
  const policy = `\`\`\`\nContent-Security-Policy: script-src 'self' '${hash}'\n\`\`\``;
  const words = "A policy without `unsafe-inline` allows it by a nonce of yours, or by its hash:";
  return page.replace(PLACE, (_, begin, end) => `${begin}\n${tag}\n\n${words}\n\n${policy}\n\n${end}`);
}
