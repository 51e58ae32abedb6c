/**
 * The colours of both schemes, the radii and the type. Sizes in em follow the visitor's own text size.
 *
 * What can be read is computed from the accent, whoever set it, in the browser's own colour arithmetic. In XYZ, Y is
 * the luminance that WCAG measures by (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance), and mixing in a share
 * (--share) of black or of white (--end) changes it by just as much. AA asks for a contrast of 4.5: white can be read on a Y of up to 0.18,
 * black from there on; beside white, and what is nearly white, a Y of up to 0.17, beside the dark surface one from 0.24.
 *
 * A browser that can't compute it (before Chrome 119, Firefox 128, Safari 16.4) has our own accent.
 */
export const tokensCss = `
[data-scheme] {
  --surface: #fff;
  --ink: #16181d;
  --quiet: #5a606d;
  --edge: #7d8492;
  --line: rgb(120 128 150 / .22);
  --cell: rgb(120 128 150 / .1);
  --cell-hover: rgb(120 128 150 / .22);
  --accent: #5753c9;
  --on-accent: #fff;
  --accent-ink: #5753c9;
  --end: 0;
  --share: max(0, 1 - .17 / y);
  --radius: min(var(--earshot-radius, var(--preset-radius, 16px)), 28px);
  --radius-small: calc(var(--radius) / 2);
  --target: 36px;
  --corner: 16px;
  background: var(--surface);
  color: var(--ink);
  color-scheme: light;
  font: .875em/1.45 var(--earshot-font, system-ui, sans-serif);
  overflow-wrap: anywhere;
}
[data-scheme=dark] {
  --surface: #1c1d22;
  --ink: #f1f2f4;
  --quiet: #a8adba;
  --accent-ink: #9a97e6;
  --end: 1;
  --share: max(0, (.25 - y) / (1 - y));
  color-scheme: dark;
}
@media (prefers-color-scheme: dark) {
[data-scheme=auto] {
  --surface: #1c1d22;
  --ink: #f1f2f4;
  --quiet: #a8adba;
  --accent-ink: #9a97e6;
  --end: 1;
  --share: max(0, (.25 - y) / (1 - y));
  color-scheme: dark;
}
}
@supports (color: color(from red xyz-d65 x y z)) {
  [data-scheme] {
    --accent: color(from var(--earshot-accent, #5753c9) srgb r g b / 1);
    --grey: color(from var(--accent) xyz-d65 y y y);
    --on-accent: rgb(from var(--grey) calc((128 - r) * 999) calc((128 - r) * 999) calc((128 - r) * 999));
    --accent-ink: color(from var(--accent) xyz-d65 calc(x + var(--share) * (.95 * var(--end) - x)) calc(y + var(--share) * (var(--end) - y)) calc(z + var(--share) * (1.089 * var(--end) - z)));
  }
}
:focus-visible, :focus-visible + .face {
  outline: 2px solid var(--accent-ink);
  outline-offset: 2px;
}
@media (prefers-reduced-motion: reduce) {
  * { animation: none !important }
}
`;
