import { html } from "hono/html";
import { layout } from "../layout.js";

export const notFound = () =>
  layout(
    { title: "Not on our shelves" },
    html`
      <div class="empty">
        <img src="/pictures/night-cups.svg" alt="" width="400" height="400" />
        <h1>Not on our shelves</h1>
        <p>This page may have been sold, or never made.</p>
        <a class="button" href="/">Back to the shop</a>
      </div>
    `,
  );
