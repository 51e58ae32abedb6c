export const buttonsCss = `
button, .button, .face { border: 0; border-radius: var(--radius-small) }
button, .button { font: inherit; font-weight: 500 }
.button, .face { background: var(--cell); color: var(--ink) }
.button {
  display: inline-grid;
  place-items: center;
  min-width: 80px;
  min-height: var(--target);
  padding: 8px 16px;
  text-decoration: none;
}
.option:hover .face, :is(.quiet, .close, .button):hover { background: var(--cell-hover) }
.button.primary, :checked + .face, .seal { background: var(--accent); color: var(--on-accent) }
.primary:hover { box-shadow: 0 2px 6px rgb(0 0 0 / .24) }
:is(button, .button):active, .option:active .face { scale: .96 }
.quiet, .close {
  display: flex;
  align-items: center;
  justify-content: center;
  gap: 4px;
  min-width: var(--target);
  min-height: var(--target);
  padding: 0 8px;
  background: none;
  color: var(--quiet);
}
.quiet { margin-inline-start: -8px }
.close { position: absolute; top: var(--corner); inset-inline-end: var(--corner) }
svg {
  display: block;
  width: 16px;
  height: 16px;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.6;
  stroke-linecap: round;
  stroke-linejoin: round;
}
[dir=rtl] .back svg { scale: -1 1 }
@media (pointer: coarse) {
  [data-scheme] { --target: 44px; --corner: 10px }
}
`;
