const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };

/** The words of a text that may be HTML: Earshot shows text, never markup. Blank is none. */
export function plainText(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const words = value
    .replace(/<\/?[a-z][^<>]*>/gi, " ")
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ENTITIES[name] ?? " ")
    .replace(/\s+/g, " ")
    // What stood before a tag and what came after it may have belonged together: "<b>you</b>!"
    .replace(/ ([.,!?:;])/g, "$1")
    .trim();
  return words || undefined;
}
