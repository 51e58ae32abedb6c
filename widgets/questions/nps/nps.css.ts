/** Eleven in a row are too narrow for a thumb on a phone: two rows of six and five. */
export const npsCss = `
@media (max-width: 480px) {
  .nps .options { grid-template-columns: repeat(6, minmax(0, 1fr)); grid-auto-flow: row }
}
`;
