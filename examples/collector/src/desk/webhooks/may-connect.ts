import ipaddr from "ipaddr.js";

/** Of our own network, for those who have said so. Never link-local, where clouds keep their metadata. */
const OWN = ["private", "loopback", "uniqueLocal", "carrierGradeNat"];

/**
 * Whether an address is one that a webhook may be sent to: of the public internet, and nothing else. An IPv4 address in
 * the clothes of IPv6 is judged as what it is.
 *
 * @param allowPrivate lets it be of our own network too
 */
export function mayConnect(address: string, allowPrivate: boolean): boolean {
  if (!ipaddr.isValid(address)) return false;
  const range = ipaddr.process(address).range();
  return range === "unicast" || (allowPrivate && OWN.includes(range));
}

export function isLoopbackAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "loopback";
}
