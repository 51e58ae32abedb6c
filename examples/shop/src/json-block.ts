import { html, raw } from "hono/html";

/** Data for the page's script. Escaped so that no value can close the element or open a comment. */
export const jsonBlock = (id: string, data: unknown) =>
  html`<script type="application/json" id="${id}">${raw(JSON.stringify(data).replaceAll("<", "\\u003c"))}</script>`;
