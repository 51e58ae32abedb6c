/**
 * Important declarations of a shadow tree beat important ones of the page, so that not even
 * `* { all: unset !important }` comes through: https://drafts.csswg.org/css-scoping/#shadow-cascading
 *
 * The element itself draws nothing. Its colour is the accent, for apply-theme.ts to read.
 */
export const hostCss = `
:host {
  all: initial !important;
  display: contents !important;
  color: var(--earshot-accent, #5753c9) !important;
}
* { box-sizing: border-box; touch-action: manipulation }
button, a, input { cursor: pointer }
`;
