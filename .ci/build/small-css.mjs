import { transform } from "esbuild";

/** A `.css.ts` is one template of our own CSS; what it says doesn't change, only what it weighs. */
export function smallCss() {
  return {
    name: "small-css",
    async transform(code, id) {
      const [, css] = (id.endsWith(".css.ts") && code.match(/`([^`]+)`/)) || [];
      if (!css || css.includes("${")) return null;
      const { code: small } = await transform(css, { loader: "css", minify: true });
      return { code: code.replace(css, () => small.trim()), map: null };
    },
  };
}
