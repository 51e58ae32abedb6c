/**
 * When something happened by the collector's clock: both times of the visitor's clock are off by the same amount.
 * A clock that jumped between the two never puts a record into the future, where it would stay the newest for ever.
 *
 * @returns epoch milliseconds
 */
export function happenedAt(at: string, sentAt: string, receivedAt: number): number {
  const agoMs = Date.parse(sentAt) - Date.parse(at);
  return Math.min(receivedAt, Math.max(0, receivedAt - agoMs));
}
