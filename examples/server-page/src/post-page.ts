import { html, raw } from "hono/html";
import { touchpoints } from "./touchpoints.js";

export interface PostPage {
  /** Of this answer alone; scripts without it don't run. */
  readonly nonce: string;
  /** The visitor comes back from the form. */
  readonly hasCommented: boolean;
}

/** In JSON `<` is written so that no text can end the element. */
const json = raw(JSON.stringify(touchpoints).replaceAll("<", "\\u003c"));

export const postPage = ({ nonce, hasCommented }: PostPage) => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>On slow bread</title>
    <link rel="icon" href="data:," />
    <script type="application/json" id="touchpoints">${json}</script>
    <script async nonce="${nonce}" src="/sdk/earshot.js" data-touchpoints="#touchpoints" data-collector="/v1/batch"></script>
    ${
      hasCommented &&
      html`<script nonce="${nonce}">
        window.earshot = window.earshot || [];
        earshot.push(["track", "comment_posted"]);
      </script>`
    }
  </head>
  <body>
    <main>
      <h1>On slow bread</h1>
      <p>Eighteen hours is not long if you sleep through eight of them.</p>
      ${hasCommented ? html`<p role="status">Your comment waits for the author.</p>` : ""}
      <form method="post" action="/comments">
        <label>Your comment <textarea name="comment" required></textarea></label>
        <button>Post it</button>
      </form>
    </main>
  </body>
</html>`;
