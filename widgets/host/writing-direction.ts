const RIGHT_TO_LEFT = /^(ar|fa|he|iw|ur)\b/i;

/** The page's own direction; a right-to-left language counts though the page forgot to say `dir`. */
export function writingDirection(locale: string): "ltr" | "rtl" {
  return document.dir === "rtl" || RIGHT_TO_LEFT.test(locale) ? "rtl" : "ltr";
}
