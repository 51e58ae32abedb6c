export const scaleCss = `
.options {
  display: grid;
  grid-auto-columns: minmax(0, 1fr);
  grid-auto-flow: column;
  gap: 4px;
  margin-block-start: 20px;
}
.option { position: relative }
.option input {
  position: absolute;
  inset: 0;
  z-index: 1;
  width: 100%;
  height: 100%;
  margin: 0;
  opacity: 0;
}
.face { display: grid; place-items: center; min-height: max(40px, var(--target)); font-weight: 500 }
.primary, :checked + .face { box-shadow: inset 0 0 0 1px var(--accent-ink) }
.ends {
  display: flex;
  justify-content: space-between;
  gap: 24px;
  margin-block-start: 8px;
}
#high { text-align: end }
/* More than seven in a row are too narrow for a thumb. */
@media (max-width: 480px) {
  .options { grid-template-columns: repeat(var(--row), minmax(0, 1fr)); grid-auto-flow: row }
  .face { min-height: 44px }
}
@media (forced-colors: active) {
  .face, .button { border: 1px solid }
  :checked + .face { forced-color-adjust: none; outline-color: Highlight; background: Highlight; color: HighlightText }
}
`;
