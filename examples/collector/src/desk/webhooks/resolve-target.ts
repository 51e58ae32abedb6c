import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { isLoopbackAddress, mayConnect } from "./may-connect.js";

export interface Address {
  readonly address: string;
  readonly family: number;
}

export type Resolve = (host: string) => Promise<readonly Address[]>;

export const resolveByDns: Resolve = (host) => lookup(host, { all: true });

/**
 * The addresses behind a URL, every one of them checked; or why there is none to connect to.
 *
 * That one of several is private is reason enough: which one is taken would be chance.
 */
export async function resolveTarget(
  url: URL,
  { resolve, allowPrivate }: { readonly resolve: Resolve; readonly allowPrivate: boolean },
): Promise<readonly Address[] | "no_such_host" | "private_address" | "https_only"> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const family = isIP(host);
  const addresses = family ? [{ address: host, family }] : await resolve(host).catch(() => []);
  if (addresses.length === 0) return "no_such_host";
  if (!addresses.every(({ address }) => mayConnect(address, allowPrivate))) return "private_address";
  if (url.protocol !== "https:" && !addresses.every(({ address }) => isLoopbackAddress(address))) return "https_only";
  return addresses;
}
