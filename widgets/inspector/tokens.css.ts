/** The prompt's greys and accent, and the three tones that a prompt has no use for. Sizes in em follow the visitor's. */
export const tokensCss = `
.dock {
  --surface: #fff;
  --raised: #f7f7f9;
  --ink: #16181d;
  --quiet: #5a606d;
  --line: rgb(120 128 150 / .22);
  --cell: rgb(120 128 150 / .1);
  --cell-hover: rgb(120 128 150 / .2);
  --field: #7d8492;
  --accent: #5753c9;
  --accent-ink: #4f4bbf;
  --accent-cell: rgb(87 83 201 / .1);
  --good: #0a6b40;
  --good-dot: #17a566;
  --good-cell: rgb(23 165 102 / .13);
  --wary: #835000;
  --wary-dot: #d99114;
  --wary-cell: rgb(224 150 20 / .13);
  --bad: #b1231b;
  --bad-dot: #db4437;
  --bad-cell: rgb(219 68 55 / .11);
  --shadow: 0 1px 2px rgb(0 0 0 / .06), 0 8px 16px -4px rgb(0 0 0 / .1), 0 24px 48px -12px rgb(0 0 0 / .24);
  --code: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
  color-scheme: light;
  color: var(--ink);
  font: .8125em/1.45 system-ui, sans-serif;
  overflow-wrap: anywhere;
  -webkit-font-smoothing: antialiased;
}
@media (prefers-color-scheme: dark) {
  .dock {
    --surface: #1c1d22;
    --raised: #232429;
    --ink: #f1f2f4;
    --quiet: #a8adba;
    --field: #757b8a;
    --accent: #625ed6;
    --accent-ink: #aeabff;
    --accent-cell: rgb(150 146 255 / .16);
    --good: #5fd69b;
    --good-dot: #34c07f;
    --good-cell: rgb(52 192 127 / .15);
    --wary: #f2bb63;
    --wary-dot: #e5a530;
    --wary-cell: rgb(229 165 48 / .14);
    --bad: #ff9389;
    --bad-dot: #f0625a;
    --bad-cell: rgb(240 98 90 / .15);
    --shadow: 0 0 0 1px rgb(0 0 0 / .4), 0 24px 48px -12px rgb(0 0 0 / .7);
    color-scheme: dark;
  }
}
@media (prefers-reduced-motion: reduce) {
  * { animation: none !important; transition: none !important }
}
`;
