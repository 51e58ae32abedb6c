/**
 * What of an address one household or one server has for itself: all of an IPv4 address, the first half of an IPv6 one.
 * By the rest, a single machine is more addresses than anybody could count.
 *
 * @param address as a connection or a proxy says it: with a port, a zone or brackets
 * @returns nothing where it is no address
 */
export function networkOf(address: string): string | undefined {
  const v4 = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?$/i.exec(address.trim());
  if (v4) return v4[1];
  const bare = /^\[?([\da-f:.]+)(?:%[^\]]*)?(?:\](?::\d+)?)?$/i.exec(address.trim())?.[1];
  if (!bare || !URL.canParse(`http://[${bare}]`)) return undefined;

  // In its one right spelling: lower case, the longest run of zeros as `::`.
  const [head = "", tail] = new URL(`http://[${bare}]`).hostname.slice(1, -1).split("::");
  const groups = (part = "") => part.split(":").filter(Boolean);
  const zeros = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...Array<string>(zeros).fill("0"), ...groups(tail)];
  return `${all.slice(0, 4).join(":")}::/64`;
}
