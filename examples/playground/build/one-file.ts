import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/**
 * Puts the script and the styles into the page, so that it opens from a disk: a browser gives modules to no page of
 * `file:`. The policy lets in these very texts by their hashes, and nothing else: no other script, no request.
 */
export function oneFile(): Plugin {
  return {
    name: "one-file",
    apply: "build",
    enforce: "post",
    generateBundle(_, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset") return;
      const scripts: string[] = [];
      const styles: string[] = [];
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type === "chunk") scripts.push(file.code);
        else if (name.endsWith(".css")) styles.push(String(file.source));
        else continue;
        delete bundle[name];
      }
      const script = scripts
        .join("\n")
        // Where Vite would list what a late module needs: it is all here. A mark of its own that it leaves otherwise.
        .replaceAll("__VITE_PRELOAD__", "void 0")
        .replaceAll(/<(?=\/script|!--)/gi, "\\x3C");
      const style = styles.join("\n");
      page.source = String(page.source)
        .replace(/\s*<script type="module"[^>]*><\/script>/, "")
        .replace(/\s*<link rel="stylesheet"[^>]*>/, "")
        .replace(/<meta charset="utf-8" \/>/i, (first) => `${first}\n    ${policy(script, style)}`)
        .replace("</head>", () => `<style>${style}</style>\n    <script type="module">${script}</script>\n  </head>`);
    },
  };
}

function policy(script: string, style: string): string {
  const rules = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "img-src data:",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join("; ")}" />`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
