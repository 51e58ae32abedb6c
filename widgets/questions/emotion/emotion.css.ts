export const emotionCss = `
.emotion .options { grid-template-columns: repeat(4, minmax(0, 1fr)); grid-auto-flow: row; gap: 8px }
.emotion .face { gap: 4px; height: 100%; padding: 12px 0 8px; font-size: .8571em; hyphens: auto; text-align: center }
@media (max-width: 359px) {
  .emotion .options { grid-template-columns: repeat(3, minmax(0, 1fr)) }
}
`;
