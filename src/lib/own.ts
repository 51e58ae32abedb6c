/** A property that the object itself has: `own(traits, "constructor")` finds nothing it wasn't given. */
export function own(object: object, key: string): unknown {
  return Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined;
}
