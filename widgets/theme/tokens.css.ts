/** The colours of both schemes, the radii and the type. Sizes in em follow the visitor's own text size. */
export const tokensCss = `
[data-scheme] {
  --surface: #fff;
  --ink: #16181d;
  --quiet: #5a606d;
  --edge: #7d8492;
  --line: rgb(120 128 150 / .22);
  --cell: rgb(120 128 150 / .1);
  --cell-hover: rgb(120 128 150 / .22);
  --radius: min(var(--earshot-radius, 16px), 28px);
  --radius-small: calc(var(--radius) / 2);
  --target: 36px;
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
  color-scheme: dark;
}
:focus-visible, :focus-visible + .face {
  outline: 2px solid var(--accent-ink);
  outline-offset: 2px;
}
@media (prefers-reduced-motion: reduce) {
  * { animation: none !important; transition: none !important }
}
`;
