import type { Node } from "jsonc-parser";
import { shown } from "../words/shown.js";

export interface DuplicateKey {
  readonly offset: number;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Keys that an object has twice: `JSON.parse` takes the last and says nothing. */
export function duplicateKeys(node: Node, path: readonly (string | number)[] = []): DuplicateKey[] {
  if (node.type === "array") return (node.children ?? []).flatMap((item, i) => duplicateKeys(item, [...path, i]));

  const places = new Map<string, Node[]>();
  const nested = (node.children ?? []).flatMap(({ children: [key, value] = [] }) => {
    if (!key) return [];
    places.set(key.value, [...(places.get(key.value) ?? []), key]);
    return value ? duplicateKeys(value, [...path, key.value]) : [];
  });
  const twice = [...places].flatMap(([name, keys]) =>
    keys.slice(0, -1).map(({ offset }) => ({
      offset,
      path: [...path, name],
      message: `${shown(name)} is here ${keys.length} times, and this is not the last of them.`,
    })),
  );
  return [...twice, ...nested];
}
