/**
 * Looks to choose from beside the plain one. Soft: round and warm, without lines. Sharp: square, clear lines, strong
 * contrast. What a page or its configuration sets goes before them.
 */
export const presetsCss = `
[data-preset=soft] {
  --preset-radius: 28px;
  --surface: #fdfaf6;
  --line: transparent;
  --cell: rgb(140 110 70 / .1);
  --cell-hover: rgb(140 110 70 / .2);
}
[data-preset=soft].panel { box-shadow: 0 4px 12px rgb(60 40 10 / .08), 0 32px 64px -16px rgb(60 40 10 / .32) }
[data-preset=soft] :is(.button, .quiet, .close) { border-radius: 99px }
[data-preset=soft] .face { border-radius: 16px }
[data-preset=soft] .row { background: var(--cell) }
[data-preset=sharp] {
  --preset-radius: 0px;
  --ink: #000;
  --quiet: #4a4e57;
  --line: #16181d;
  --cell: transparent;
  --cell-hover: rgb(120 128 150 / .18);
}
[data-preset=sharp].panel { box-shadow: 6px 6px 0 rgb(0 0 0 / .16) }
[data-preset=sharp] :is(.face, .button, .row) { border: 1px solid var(--edge) }
[data-preset=sharp] .stars .face { border: 0 }
[data-preset=sharp] :is(.primary, :checked + .face) { border-color: var(--accent-ink) }
[data-scheme=dark][data-preset=soft] { --surface: #221f1d; --cell: rgb(220 190 150 / .1); --cell-hover: rgb(220 190 150 / .2) }
[data-scheme=dark][data-preset=sharp] { --surface: #111215; --ink: #fff; --quiet: #b9bdc8; --line: #8b919e }
@media (prefers-color-scheme: dark) {
  [data-scheme=auto][data-preset=soft] { --surface: #221f1d; --cell: rgb(220 190 150 / .1); --cell-hover: rgb(220 190 150 / .2) }
  [data-scheme=auto][data-preset=sharp] { --surface: #111215; --ink: #fff; --quiet: #b9bdc8; --line: #8b919e }
}
`;
