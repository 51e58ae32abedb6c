const SAFE = /^(https?:\/\/|mailto:|[/?#]|\.\.?\/)/i;

/** Whether a click on an address can only go somewhere and never run anything: what begins in a way that we know. */
export function isSafeLink(address: string): boolean {
  return SAFE.test(address);
}
