import type { z } from "zod";

/** Refines a list so that each item has an id of its own. */
export function uniqueIds(word: string) {
  return (items: readonly { readonly id: string }[], context: z.core.$RefinementCtx) => {
    const places = new Map<string, number>();
    items.forEach(({ id }, place) => {
      const first = places.get(id);
      if (first === undefined) places.set(id, place);
      else
        context.addIssue({
          code: "custom",
          path: [place, "id"],
          message: `"${id}" is taken by ${word} ${first}, expected an id of its own`,
        });
    });
  };
}
