/**
 * Important declarations of a shadow tree beat important ones of the page, so that not even an unset of everything
 * comes through: https://drafts.csswg.org/css-scoping/#shadow-cascading
 * The element itself draws nothing.
 */
export const hostCss = `
:host {
  all: initial !important;
  display: contents !important;
}
* { box-sizing: border-box; touch-action: manipulation }
button, a, input { cursor: pointer }
`;
