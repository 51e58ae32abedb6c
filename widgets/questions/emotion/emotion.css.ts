export const emotionCss = `
.emotion .options { grid-template-columns: repeat(4, minmax(0, 1fr)); grid-auto-flow: row; gap: 8px }
.emotion .face { gap: 4px; height: 100%; padding: 12px 0 8px; font-size: .8571em; hyphens: auto; text-align: center; unicode-bidi: plaintext }
.emotion .options:has(:nth-child(6):last-child) { grid-template-columns: repeat(3, minmax(0, 1fr)) }
@media (min-width: 360px) {
  .emotion .options:has(:nth-child(5):last-child) { grid-template-columns: repeat(5, minmax(0, 1fr)) }
}
@media (max-width: 359px) {
  .emotion .options { grid-template-columns: repeat(3, minmax(0, 1fr)) }
}
`;
