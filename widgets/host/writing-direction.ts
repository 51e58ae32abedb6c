const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)\b/i;

/** The page's own direction; a right-to-left language counts though the page forgot to say `dir`. */
export function writingDirection(locale: string): "ltr" | "rtl" {
  const page = getComputedStyle(document.documentElement).direction;
  return page === "rtl" || RIGHT_TO_LEFT.test(locale) ? "rtl" : "ltr";
}
