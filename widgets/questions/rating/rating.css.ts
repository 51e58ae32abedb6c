/** More than seven are too narrow for a thumb on a phone. */
export const ratingCss = `
@media (max-width: 480px) {
  .rating .options { grid-template-columns: repeat(auto-fit, minmax(44px, 1fr)); grid-auto-flow: row }
}
`;
