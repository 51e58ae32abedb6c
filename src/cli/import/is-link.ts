/** Whether an ending may link there. */
export function isLink(address: string): boolean {
  return /^(https?:\/\/|mailto:|\/(?![/\\]))/i.test(address);
}
