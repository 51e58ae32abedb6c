/** The map that another has under a name, a new one where there is none. Cheaper than one map of names put together. */
export function within<Value>(maps: Map<string, Map<string, Value>>, name: string): Map<string, Value> {
  const found = maps.get(name);
  if (found) return found;
  const made = new Map<string, Value>();
  maps.set(name, made);
  return made;
}
