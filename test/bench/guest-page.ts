const TEXT = "<p>A page with a little text on it, as pages have.</p>".repeat(200);
const TELL = `addEventListener("load", () => setTimeout(() => { new Image().src = "/done"; }, 500));`;

/** A page as there are many, with whatever is measured in its head; says when it has come to rest. */
export function guestPage(head = ""): string {
  return `<!doctype html><html lang="en"><head><title>Bench</title>
<script>${TELL}</script>${head}</head><body>
${TEXT}</body></html>`;
}

/** The tag as the README gives it. */
export function earshotTag(touchpoints: string, how = "async"): string {
  return `<script ${how} src="/earshot.js" data-touchpoints="${touchpoints}" data-collector="/v1/batch"></script>`;
}
