export interface Tag {
  /** Origin that serves the script; the page's own unless told. */
  readonly sdk?: string;
  /** Where batches go. */
  readonly collector: string;
  readonly nonce?: string;
  /** Address of the touchpoints; of the page's own web server unless told. */
  readonly touchpoints?: string;
}

/** The one line that a page adds. */
export function sdkTag({ sdk = "", collector, nonce, touchpoints = "/touchpoints.json" }: Tag): string {
  const allowed = nonce ? ` nonce="${nonce}"` : "";
  const data = `data-touchpoints="${touchpoints}" data-collector="${collector}"`;
  return `<script${allowed} async="" src="${sdk}/sdk/earshot.js" ${data}></script>`;
}

/** A page, written exactly as a browser would write it down again: so the page untouched is the same text. */
export function guestPage(head: string, body = "<h1>A page</h1>", lang = "en"): string {
  const start = `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>A page</title>`;
  return `${start}${head}</head><body>${body}</body></html>`;
}
