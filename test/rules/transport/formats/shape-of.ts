/** Names and types, all the way down, without what they say; of a list that of its items, each once. */
export function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) {
    const shapes = new Map(value.map((item) => [JSON.stringify(shapeOf(item)), shapeOf(item)]));
    return [...shapes].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, shape]) => shape);
  }
  if (typeof value !== "object" || value === null) return typeof value;
  const entries = Object.entries(value).map(([name, part]) => [name, shapeOf(part)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
