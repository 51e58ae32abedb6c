import { valueAt } from "../../../../src/check/value-at.js";

/** `nps`, and where a neighbour is called so already, `nps-2`. */
export function freeId(wanted: string, neighbours: readonly unknown[]): string {
  const taken = neighbours.map((each) => valueAt(each, ["id"]));
  let id = wanted;
  for (let i = 2; taken.includes(id); i++) id = `${wanted}-${i}`;
  return id;
}
